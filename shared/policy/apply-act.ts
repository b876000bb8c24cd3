import { consequences } from './consequences.ts'
import { isOfEarlierEpoch } from './epoch.ts'
import { turnedAway } from './turned-away.ts'
import { decide, stands, type Request } from './decide.ts'
import { dropAbout, endStint, reveal } from './held.ts'
import { roomLimits } from './limits.ts'
import { idleDevices } from './numbers.ts'
import { viewOf, type Records } from './records.ts'
import type { Refusal } from './refusals.ts'
import type { Standing } from './standing.ts'
import type { Tentative } from './tentative.ts'
import { markWithdrawn, wasWithdrawn } from './way-back.ts'
import { markSince, put, remove, secrets, withPast } from './writing.ts'

/** The moment an act is decided: what this tick holds already, when, and how much a room may hold. */
export interface Moment {
  readonly tick: Tentative
  /** Of a session's room: the one that holds its group's keys. */
  readonly group?: Records | undefined
  readonly nowMs: number
  readonly roomBytes: number
  readonly hashOf: (text: string) => string
}

type Withdrawing = 'tick' | 'nowMs' | 'hashOf'

/** What goes, and all that goes with it. */
function withdraw(request: Request, { tick, nowMs, hashOf }: Pick<Moment, Withdrawing>): void {
  const all = [request, ...consequences(request, viewOf(tick, nowMs))]
  for (const gone of all) {
    remove(gone, tick)
    markWithdrawn(gone, tick, hashOf)
  }
  dropAbout(tick, new Set(all.map(({ id }) => id)))
}

function operate(by: Standing, request: Request, moment: Moment): Refusal | undefined {
  const { tick, group, nowMs, roomBytes, hashOf } = moment
  const refusal = decide(by, request, viewOf(tick, nowMs))
  if (refusal !== undefined) return refusal
  if (isOfEarlierEpoch(request, group ?? tick)) return 'epoch'
  if (wasWithdrawn(request, tick, hashOf)) return 'withdrawn'
  if (request.op === 'remove') {
    withdraw(request, moment)
    return undefined
  }
  if (request.op === 'reveal') reveal(tick, nowMs)
  else put(withPast(by, request, tick), tick, nowMs)
  markSince(request, tick)
  for (const gone of turnedAway(by, request, tick)) withdraw(gone, moment)
  endStint(tick)
  const times = tick.kind === 'library' ? roomLimits.libraryTimes : 1
  return tick.bytes > roomBytes * times ? 'read-only' : undefined
}

/**
 * One act on this tick, operation by operation, each seeing those before it: all or nothing. The
 * standing is that of the moment before the act.
 */
export function applyAct(
  by: Standing | undefined,
  operations: readonly Request[],
  moment: Moment,
): Refusal | undefined {
  if (by === undefined) return 'role'
  return moment.tick.attempt(() => {
    for (const request of operations) {
      const refusal = operate(by, request, moment)
      if (refusal !== undefined) return refusal
    }
    return undefined
  })
}

/**
 * Doors past their end: the wrapped keys they hold go with the next writes of the room, and with the
 * last invitation what is remembered of those who only knocked.
 */
export function sweepDoors(moment: Pick<Moment, Withdrawing>): void {
  const { tick, nowMs } = moment
  // They are all in a group's own room.
  if (tick.kind === 'session') return
  for (const collection of secrets) {
    const lapsed = [...tick.each(collection)].filter(([, record]) => !stands(record, nowMs))
    for (const [id] of lapsed) withdraw({ op: 'remove', collection, id }, moment)
  }
  for (const write of idleDevices(tick)) tick.write(write)
}
