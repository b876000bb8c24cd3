import type { DocumentCollection } from '../model/collections.ts'
import type { AskedPast, Past } from '../model/past.ts'
import type { Records, Write } from './records.ts'
import type { Fields, RoomView } from './view.ts'

type Each = Pick<RoomView, 'each'>

const orderOf = (record: Fields | undefined): number => Number(record?.['ord'])

/** When a session was announced in its group's room, first; nothing for a room it does not list. */
function announcedAt({ each }: Each, room: unknown): number | undefined {
  const all = [...each('sessions')].filter(([, session]) => session['room'] === room)
  return all.length === 0 ? undefined : Math.min(...all.map(([, session]) => orderOf(session)))
}

/** What an invitation asks for, in this group. From a session that it does not list: from now on. */
export function pastAsked(
  { from, texts }: AskedPast,
  group: Pick<RoomView, 'each' | 'read'>,
): Past {
  const next = Number(group.read('room', 'ord')?.['last'] ?? 0) + 1
  const sinceOrd = announcedAt(group, from) ?? next
  return { sinceOrd, ...(texts && { texts }) }
}

/** True for the room of a session that was before. */
export function isBefore({ sinceOrd }: Past, group: Each, room: string): boolean {
  return (announcedAt(group, room) ?? sinceOrd) < sinceOrd
}

/** How old a record is, in the order of arrival: whoever reads from there on is sent it. */
type Dated = (record: Fields, id: string, state: Records) => number

const own: Dated = orderOf
/** A kept text is as old as its session; that of a whole cycle, as itself. */
const ofSession: Dated = (record, id, { read }) => orderOf(read('sessions', id) ?? record)
const ofProposal: Dated = (record, _, { read }) =>
  orderOf(read('proposals', String(record['of'])) ?? record)
/** The date of the whole group's erasure is everybody's. */
const ofRoom: Dated = (record, _, state) =>
  record['room'] === '' ? Infinity : (announcedAt(state, record['room']) ?? orderOf(record))
/** Drafts draw on sessions of any age, and only those who facilitate read them. */
const drafted: Dated = () => -Infinity

/**
 * The one table of what a group's choice holds back in its own room: from when a record is, and whether
 * « Les textes gardés du groupe » opens it all the same. What is not written here is everybody's.
 */
export const heldBack: Readonly<
  Partial<Record<DocumentCollection, readonly [from: Dated, unless?: 'texts']>>
> = {
  sessions: [own, 'texts'],
  texts: [ofSession, 'texts'],
  proposals: [own, 'texts'],
  proposedPages: [ofProposal, 'texts'],
  consents: [ofProposal, 'texts'],
  objections: [ofProposal, 'texts'],
  deposits: [own, 'texts'],
  erasures: [ofRoom],
  rosters: [drafted],
  syntheses: [drafted],
  pages: [drafted],
}

const unroomed = new WeakMap<Fields, Fields>()

/** A session by number and day, for its kept text: its room, which its key hangs on, is another one. */
function withoutRoom(id: string, record: Fields): Fields {
  const known = unroomed.get(record) ?? { ...record, room: id.padEnd(22, 'A') }
  unroomed.set(record, known)
  return known
}

/** What is sent, in the place of a record, to a member who reads so much of the past. */
export function pastRead({ sinceOrd, texts }: Past) {
  return (state: Records, [, collection, id, record]: Write): Fields | undefined => {
    if (record === null) return undefined
    const line = heldBack[collection as DocumentCollection]
    if (line === undefined || line[0](record, id, state) >= sinceOrd) return record
    if (texts !== true || line[1] === undefined) return undefined
    return collection === 'sessions' ? withoutRoom(id, record) : record
  }
}
