import type { Request } from './decide.ts'
import type { Past } from '../model/past.ts'
import { placeOf, type Records, type Write } from './records.ts'
import type { Standing } from './standing.ts'
import type { Tentative } from './tentative.ts'
import type { Fields } from './view.ts'

const minuteMs = 60_000

/** Ledger records whose removal must leave no key behind, like words withdrawn. */
export const secrets = new Set(['doors', 'invitations', 'recoveries'])

/** Withdrawn words sleep in the log until the next generation: it is due. */
export const erasureDue: Write = ['ledger', 'room', 'erasure', { due: true }]

export function isErasureDue(records: Records): boolean {
  return records.read('room', 'erasure') !== undefined
}

/** The order of arrival of the next record, and the write that moves the counter. */
function nextOrd(records: Records): { readonly ord: number; readonly write: Write } {
  const ord = Number(records.read('room', 'ord')?.['last'] ?? 0) + 1
  return { ord, write: ['ledger', 'room', 'ord', { last: ord }] }
}

/** A record gone; what it said sleeps in the log until the next generation. */
export function remove({ collection, id }: Request, act: Tentative): void {
  const place = placeOf(act.kind, collection)
  act.write([place, collection, id, null])
  const leavesTrace = place === 'document' || secrets.has(collection)
  if (leavesTrace && !isErasureDue(act)) act.write(erasureDue)
}

/**
 * Not spread: a spread with fields behind it gives every record a hidden class of its own, 400 bytes
 * each and slow to read.
 */
function stamped(record: Fields, stamp: Fields): Fields {
  return Object.assign({}, record, stamp)
}

/**
 * What a newcomer reads of the past is stamped when their seat is first taken, by the invitation they came
 * by, and stays on it whatever the seat becomes. Their name beside it says since when, to all: receipts
 * of an erasure do not wait for whoever never had what was erased.
 */
export function withPast(by: Pick<Standing, 'past'>, request: Request, { read }: Records): Request {
  const { op, collection, id, record } = request
  if (collection === 'members') {
    const seat = read('seats', id)?.['past'] as Past | undefined
    const since = op === 'create' ? seat?.sinceOrd : read('members', id)?.['since']
    return since === undefined ? request : { ...request, record: { ...record, since } }
  }
  if (collection !== 'seats') return request
  const past = op === 'create' ? by.past : read('seats', id)?.['past']
  return past === undefined ? request : { ...request, record: { ...record, past } }
}

/**
 * Whoever facilitates may come to hold all of the past: receipts wait for them too. Back among the peers they
 * are held to the choice made for their seat, and their devices drop what was before it.
 */
export function markSince({ op, collection, id, record }: Request, tick: Tentative): void {
  if (collection !== 'seats' || op !== 'change') return
  const { since: before, ...name } = tick.read('members', id) ?? {}
  const past = tick.read('seats', id)?.['past'] as Past | undefined
  const since = record?.['role'] === 'facilitator' ? undefined : past?.sinceOrd
  if (since === before || name['owner'] === undefined) return
  tick.write(['document', 'members', id, since === undefined ? name : { ...name, since }])
}

/** A record as the relay keeps it: order and minute of arrival are its own, given once. */
export function put(
  { op, collection, id, record = {} }: Request,
  tick: Tentative,
  nowMs: number,
): void {
  const place = placeOf(tick.kind, collection)
  if (place === 'ledger') return tick.write([place, collection, id, record])
  const before = tick.read(collection, id)
  if (op === 'change' && before !== undefined) {
    const { ord, atMin } = before
    return tick.write([place, collection, id, stamped(record, { ord, atMin })])
  }
  const { ord, write } = nextOrd(tick)
  tick.write(write)
  // Two texts of one group may come in the same minute: a library keeps none.
  const atMin = tick.kind === 'library' ? 0 : Math.floor(nowMs / minuteMs)
  tick.write([place, collection, id, stamped(record, { ord, atMin })])
}
