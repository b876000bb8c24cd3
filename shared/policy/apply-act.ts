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
import { markSince, put, remove, secrets, withPast } from './writing.ts'

/** The moment an act is decided: what this tick holds already, when, and how much a room may hold. */
export interface Moment {
  readonly tick: Tentative
  /** Of a session's room: the one that holds its group's keys. */
  readonly group?: Records | undefined
  readonly nowMs: number
  readonly roomBytes: number
}

/** What goes, and all that goes with it. */
function withdraw(request: Request, act: Tentative, nowMs: number): void {
  const all = [request, ...consequences(request, viewOf(act, nowMs))]
  for (const gone of all) remove(gone, act)
  dropAbout(act, new Set(all.map(({ id }) => id)))
}

function operate(
  by: Standing,
  request: Request,
  { tick, group, nowMs, roomBytes }: Moment,
): Refusal | undefined {
  const refusal = decide(by, request, viewOf(tick, nowMs))
  if (refusal !== undefined) return refusal
  if (isOfEarlierEpoch(request, group ?? tick)) return 'epoch'
  if (request.op === 'remove') {
    withdraw(request, tick, nowMs)
    return undefined
  }
  if (request.op === 'reveal') reveal(tick, nowMs)
  else put(withPast(by, request, tick), tick, nowMs)
  markSince(request, tick)
  for (const gone of turnedAway(by, request, tick)) withdraw(gone, tick, nowMs)
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
export function sweepDoors(tick: Tentative, nowMs: number): void {
  // They are all in a group's own room.
  if (tick.kind === 'session') return
  for (const collection of secrets) {
    const lapsed = [...tick.each(collection)].filter(([, record]) => !stands(record, nowMs))
    for (const [id] of lapsed) withdraw({ op: 'remove', collection, id }, tick, nowMs)
  }
  for (const write of idleDevices(tick)) tick.write(write)
}
