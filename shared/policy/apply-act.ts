import { consequences } from './consequences.ts'
import { decide, stands, type Request } from './decide.ts'
import { idleDevices } from './numbers.ts'
import { placeOf, viewOf, type Records, type Write } from './records.ts'
import type { Refusal } from './refusals.ts'
import type { Standing } from './standing.ts'
import { createTentative, type Tentative } from './tentative.ts'

/** The moment an act is decided: what this tick holds already, when, and how much a room may hold. */
export interface Moment {
  readonly tick: Tentative
  readonly nowMs: number
  readonly roomBytes: number
}

const minuteMs = 60_000

/** Ledger records whose removal must leave no key behind, like words withdrawn. */
const secrets = new Set(['doors', 'invitations', 'recoveries'])

/** Withdrawn words sleep in the log until the next generation: it is due. */
const erasureDue: Write = ['ledger', 'room', 'erasure', { due: true }]

export function isErasureDue(records: Records): boolean {
  return records.read('room', 'erasure') !== undefined
}

/** The order of arrival of the next record, and the write that moves the counter. */
function nextOrd(records: Records): { readonly ord: number; readonly write: Write } {
  const ord = Number(records.read('room', 'ord')?.['last'] ?? 0) + 1
  return { ord, write: ['ledger', 'room', 'ord', { last: ord }] }
}

function remove({ collection, id }: Request, act: Tentative): void {
  const place = placeOf(act.kind, collection)
  act.write([place, collection, id, null])
  const leavesTrace = place === 'document' || secrets.has(collection)
  if (leavesTrace && !isErasureDue(act)) act.write(erasureDue)
}

/** A record as the relay keeps it: order and minute of arrival are its own, given once. */
function put({ op, collection, id, record = {} }: Request, act: Tentative, nowMs: number): void {
  const place = placeOf(act.kind, collection)
  if (place === 'ledger') return act.write([place, collection, id, record])
  const before = act.read(collection, id)
  if (op === 'change' && before !== undefined) {
    const stamp = { ord: before['ord'], atMin: before['atMin'] }
    return act.write([place, collection, id, { ...record, ...stamp }])
  }
  const { ord, write } = nextOrd(act)
  act.write(write)
  const atMin = Math.floor(nowMs / minuteMs)
  act.write([place, collection, id, { ...record, ord, atMin }])
}

/** What goes, and all that goes with it. */
function withdraw(request: Request, act: Tentative, nowMs: number): void {
  for (const gone of [request, ...consequences(request, viewOf(act, nowMs))]) remove(gone, act)
}

function operate(
  by: Standing,
  request: Request,
  { act, nowMs, roomBytes }: Doing,
): Refusal | undefined {
  const view = viewOf(act, nowMs)
  const refusal = decide(by, request, view)
  if (refusal !== undefined) return refusal
  if (request.op === 'remove') {
    withdraw(request, act, nowMs)
    return undefined
  }
  put(request, act, nowMs)
  return act.bytes > roomBytes ? 'read-only' : undefined
}

type Doing = Omit<Moment, 'tick'> & { readonly act: Tentative }

/**
 * One act on this tick, operation by operation, each seeing those before it: all or nothing. The
 * standing is that of the moment before the act.
 */
export function applyAct(
  by: Standing | undefined,
  operations: readonly Request[],
  { tick, ...moment }: Moment,
): Refusal | undefined {
  if (by === undefined) return 'role'
  const act = createTentative(tick)
  for (const request of operations) {
    const refusal = operate(by, request, { ...moment, act })
    if (refusal !== undefined) return refusal
  }
  for (const write of act.writes()) tick.write(write)
  return undefined
}

/**
 * Doors past their end: the wrapped keys they hold go with the next writes of the room, and with the
 * last invitation what is remembered of those who only knocked.
 */
export function sweepDoors(tick: Tentative, nowMs: number): void {
  for (const collection of secrets) {
    const lapsed = [...tick.each(collection)].filter(([, record]) => !stands(record, nowMs))
    for (const [id] of lapsed) withdraw({ op: 'remove', collection, id }, tick, nowMs)
  }
  for (const write of idleDevices(tick)) tick.write(write)
}
