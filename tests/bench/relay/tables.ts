import { postSituation } from '../../../shared/acts/post-situation.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { Hello } from '../../../shared/wire/hello.ts'
import { newRecordId } from '../../../client/src/seal/random.ts'
import { gather, type Guest } from '../gathering.ts'
import { markChars, markOf } from './mark.ts'
import { load } from './system.ts'

/** A record of somebody's, as it was last sent. */
interface Card {
  readonly id: string
  readonly record: Fields
  rev: number
}

/** Somebody with a seat and records of their own. */
export interface Seat {
  readonly hello: Extract<Hello, { kind: 'member' }>
  readonly groupHello: Seat['hello']
  readonly cards: readonly Card[]
  changed: number
}

/** The seats of one session. */
export type Table = readonly Seat[]

const title = 'La livraison avancée d’une heure'

async function post({ author, inSession }: Guest): Promise<Card> {
  const id = newRecordId()
  const act = postSituation(author, id, { title, atMin: Math.floor(Date.now() / 60_000) })
  await inSession.done(act)
  return { id, record: act.operations[0]?.record ?? {}, rev: 1 }
}

async function seat(guest: Guest, count: number): Promise<Seat> {
  const cards = await Promise.all(Array.from({ length: count }, () => post(guest)))
  return { hello: guest.hello, groupHello: guest.groupHello, cards, changed: 0 }
}

/** A group, its session, its people by invitation, each with records of their own, really sealed. */
async function setTable(origin: string, cards: number): Promise<Table> {
  const gathering = await gather(origin, undefined, load.places - 1)
  const seats = [gathering.facilitator, ...gathering.peers].map((guest) => seat(guest, cards))
  const table = await Promise.all(seats)
  gathering.leave()
  return table
}

export function setTables(origin: string, rooms: number, cards: number): Promise<Table[]> {
  return Promise.all(Array.from({ length: rooms }, () => setTable(origin, cards)))
}

/**
 * The next change of one of their records, as JSON. What is sealed is sealed once, and bears the mark
 * from then on: the relay has no key to notice.
 */
export function nextChange(seatOf: Seat, [n, place, stamp]: [number, number, number]): string {
  const card = seatOf.cards[seatOf.changed % seatOf.cards.length]
  if (card === undefined) throw new Error('Somebody has nothing to change')
  seatOf.changed += 1
  card.rev += 1
  const sealed = String(card.record['words'])
  const words = sealed.slice(0, -markChars) + markOf(place, stamp)
  const record = { ...card.record, rev: card.rev, words }
  const operations = [{ op: 'change', collection: 'situations', id: card.id, record }]
  return JSON.stringify({ n, operations })
}
