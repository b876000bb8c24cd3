import { isOverlay } from '../model/collections.ts'
import { deviceKeysPerMember } from '../model/device-key.ts'
import { onlyId, type MemberId } from '../model/ids.ts'
import type { Held } from '../model/held.ts'
import { keysIdOf } from '../model/keys.ts'
import { passesPerMember } from '../model/pass.ts'
import { latestEndMs } from './door-life.ts'
import { newestEpoch } from './epoch.ts'
import { roomLimits } from './limits.ts'
import type { Refusal } from './refusals.ts'
import type { Standing } from './standing.ts'
import type { Fields, RoomView } from './view.ts'

/** One operation under decision. `before` is the record as it stands, `after` as it would be. */
export interface Asked {
  readonly by: Standing
  readonly collection: string
  readonly id: string
  readonly before: Fields | undefined
  readonly after: Fields | undefined
  readonly view: RoomView
}

/** Nothing when satisfied, else why not. */
export type Condition = (asked: Asked) => Refusal | undefined

/** The session is not closed. */
export const open: Condition = ({ view }) =>
  view.read('progress', onlyId)?.['state'] === 'closed' ? 'closed' : undefined

/** The record is, and stays, the asker's own. */
export const self: Condition = ({ by, before, after }) => {
  const isOther = (record: Fields | undefined) =>
    record !== undefined && record['owner'] !== by.member
  return isOther(before) || isOther(after) ? 'owner' : undefined
}

/** The asker's own; or nobody's, and the asker facilitates. */
export const selfOrNobody: Condition = (asked) =>
  asked.before?.['owner'] === '' && asked.by.role === 'facilitator' ? undefined : self(asked)

/** The asker's own, or the asker facilitates. */
export const selfOrTiers: Condition = (asked) =>
  asked.by.role === 'facilitator' ? undefined : self(asked)

/** A date that the relay takes: no phone carries its reasons, and none offers a date it would refuse. */
export const inItsTime: Condition = ({ before, after, view }) => view.dates?.(before, after)

/** The record is about the asker: its id is theirs. */
export const selfNamed: Condition = ({ by, id }) => (id === by.member ? undefined : 'owner')

/** The same of what only bears somebody's id. */
export const selfNamedOrTiers: Condition = (asked) =>
  asked.by.role === 'facilitator' ? undefined : selfNamed(asked)

/** Compare-and-set: the next revision, with owner and target kept. */
export const newest: Condition = ({ before, after }) => {
  if (before === undefined || after === undefined) return 'missing'
  if (['owner', 'of', 'from'].some((field) => after[field] !== before[field])) return 'owner'
  return after['rev'] === Number(before['rev']) + 1 ? undefined : 'stale'
}

/** What may be written with a pen, and lent one. */
const penned = ['sheets', 'stakes'] as const

/** Collections that a record of this one may be about; situations when nothing is written here. */
const targets: Readonly<Record<string, readonly string[]>> = {
  conceptLinks: ['situations', 'echoes', 'stakes'],
  wordings: penned,
  adoptions: ['wordings'],
  flags: ['stakes'],
  pens: penned,
  pages: ['syntheses'],
  proposals: ['syntheses'],
  proposedPages: ['proposals'],
  consents: ['proposals'],
  objections: ['proposals'],
  releasedPages: ['releasedTexts'],
}

/** What the record is about is there. An overlay is about the record whose id it bears. */
export const targetExists: Condition = ({ collection, id, after, view }) => {
  const of = String(isOverlay(collection) ? id : after?.['of'])
  const among = targets[collection] ?? ['situations']
  return among.some((name) => view.read(name, of) !== undefined) ? undefined : 'missing'
}

/** Nothing without a signature waits to be read: a text does not go out over a request nobody saw. */
export const nothingHeld: Condition = ({ view }) =>
  heldIn(view).some(({ state }) => state === 'waiting') ? 'held-back' : undefined

const heldIn = ({ read }: RoomView) =>
  (read('held', onlyId) as Partial<Held> | undefined)?.posts ?? []

/** What is said again is there, and about the same thing. */
export const sourceExists: Condition = ({ after, view }) => {
  const { from, of } = (after ?? {}) as { readonly from?: string; readonly of?: string }
  return from === undefined || view.read('wordings', from)?.['of'] === of ? undefined : 'missing'
}

/** The sheet or stake under the pen: a wording's is what it is about, a flag's the stake it is on. */
function underPen({ collection, id, after, view }: Asked): string {
  if (collection === 'flags') return id
  return String((collection === 'adoptions' ? view.read('wordings', id) : after)?.['of'])
}

/** The facilitator, or whoever has the pen of that sheet or stake at this very moment. */
export const holdsPen: Condition = (asked) => {
  if (asked.by.role === 'facilitator') return undefined
  const { member } = asked.view.read('pens', underPen(asked)) ?? {}
  return member === asked.by.member ? undefined : 'no-pen'
}

/** One's own proposal changes freely; once it was adopted, with the pen alone. */
export const unadoptedOrPen: Condition = (asked) =>
  asked.view.read('adoptions', asked.id) === undefined ? undefined : holdsPen(asked)

/** The pen goes to somebody who is in the session. */
export const holderIsHere: Condition = ({ after, view }) =>
  view.read('participants', String(after?.['member'])) === undefined ? 'missing' : undefined

/**
 * Echoes open once the situation has been told, and come from the others. A facilitator writes for
 * people without a device: an echo of one of them to what another told.
 */
export const echoable: Condition = ({ by, after, view }) => {
  const of = String(after?.['of'])
  if (view.read('placements', of)?.['told'] !== true) return 'not-told'
  const owner = view.read('situations', of)?.['owner']
  // Whoever posts without a signature has no name here, nor has a situation without one.
  const isOwn = owner === by.member && owner !== ''
  return isOwn && by.role === 'peer' ? 'own-situation' : undefined
}

/** The word back belongs to the person who told. */
export const targetIsMine: Condition = ({ by, after, view }) =>
  view.read('situations', String(after?.['of']))?.['owner'] === by.member ? undefined : 'owner'

/** A code for one device leads to the seat of the facilitator who shows it. */
export const ownPairing: Condition = ({ by, after }) =>
  [undefined, by.member].includes(after?.['pairs'] as MemberId | undefined) ? undefined : 'owner'

/** Whoever came by such a code takes no seat: they ask for one. */
export const notPairing: Condition = ({ by }) => (by.pairs === undefined ? undefined : 'role')

/** A newcomer takes a seat of their own, as a peer, while one is free. */
export const ownSeat: Condition = ({ by, id, after, view }) => {
  if (id !== by.member || after?.['role'] !== 'peer') return 'role'
  const peers = [...view.each('seats')].filter(([, seat]) => seat['role'] === 'peer')
  return peers.length < roomLimits.peers ? undefined : 'full'
}

/** A newcomer's pass is for the token they came with; a facilitator may give one to a seat that is there. */
export const passFits: Condition = ({ by, id, after, view }) => {
  const member = String(after?.['member'])
  const own = [...view.each('passes')].filter(([, pass]) => pass['member'] === member)
  if (by.role === 'guest') {
    // The first pass of a seat just taken: never one more to a seat that somebody has.
    return id === by.hash && member === by.member && own.length === 0 ? undefined : 'role'
  }
  const seat = view.read('seats', member)
  if (seat === undefined) return 'missing'
  // Of a withdrawal there is one pass, given with the deposit: nobody else ever holds one.
  const isWithdrawal = seat['role'] === 'withdrawer'
  if (isWithdrawal !== (by.role === 'depositor') || (isWithdrawal && own.length > 0)) return 'role'
  return own.length < passesPerMember ? undefined : 'too-many'
}

/** Somebody must stay able to hold the group, and no more than two do. */
export const notLastFacilitator: Condition = ({ id, after, view }) => {
  const others = [...view.each('seats')].filter(
    ([other, seat]) => other !== id && seat['role'] === 'facilitator',
  )
  if (after?.['role'] === 'facilitator') {
    return others.length < roomLimits.facilitators ? undefined : 'full'
  }
  return others.length > 0 || view.read('seats', id)?.['role'] === 'peer'
    ? undefined
    : 'last-facilitator'
}

/** A door may not be left open for longer than its life. */
export const withinDoorLife: Condition = ({ after, view }) => {
  const untilMs = after?.['untilMs']
  return Number(untilMs) <= latestEndMs(view.nowMs) ? undefined : 'unknown'
}

/** A handful of doors at a time: nobody fills a relay with keys nobody asked for. */
export const doorsLeft: Condition = ({ collection, id, view }) => {
  const others = [...view.each(collection)].filter(([other]) => other !== id)
  return others.length < roomLimits.doors ? undefined : 'too-many'
}

/** One screen in the room and one spare. */
export const screensLeft: Condition = ({ view }) =>
  [...view.each('screens')].length < roomLimits.screens ? undefined : 'full'

/** A name in the list of members goes with a seat, taken just before. */
export const seated: Condition = ({ by, view }) =>
  view.read('seats', by.member) === undefined ? 'role' : undefined

const reseatsWaiting = 16

/**
 * A newcomer asks for a seat that is there, in their own name, for their own token, once. By a code for
 * one device: for that seat, and only while nobody else asks for it.
 */
export const reseatFits: Condition = ({ by, after, view }) => {
  if (after?.['owner'] !== by.member || after['hash'] !== by.hash) return 'owner'
  const { of } = after
  if (by.pairs !== undefined && by.pairs !== of) return 'role'
  if (view.read('seats', String(of)) === undefined) return 'missing'
  const waiting = [...view.each('reseats')]
  const isAsked = waiting.some(
    ([, reseat]) => reseat['hash'] === by.hash || (by.pairs !== undefined && reseat['of'] === of),
  )
  return isAsked || waiting.length >= reseatsWaiting ? 'too-many' : undefined
}

/** A box for each of one's devices, and no more than the group has boxes for. */
export const deviceKeysLeft: Condition = ({ by, view }) => {
  const own = [...view.each('deviceKeys')].filter(([, { owner }]) => owner === by.member)
  return own.length < deviceKeysPerMember ? undefined : 'too-many'
}

/** The epoch after the newest, and no other: whoever turns the key second looks again. */
export const nextEpoch: Condition = ({ id, after, view }) => {
  const epoch = newestEpoch(view) + 1
  return after?.['epoch'] === epoch && after['rev'] === 1 && id === keysIdOf(epoch)
    ? undefined
    : 'stale'
}

/** A facilitator wraps their own seat, never somebody else's. */
export const ownRecovery: Condition = ({ by, after }) =>
  after?.['member'] === by.member ? undefined : 'owner'

export const recoveriesLeft: Condition = ({ view }) =>
  [...view.each('recoveries')].length < roomLimits.recoveries ? undefined : 'too-many'

/** The facilitation is offered to somebody else, who is at the table. */
export const toAnother: Condition = ({ by, after, view }) => {
  const to = String(after?.['to'])
  if (to === by.member) return 'role'
  return view.read('seats', to)?.['role'] === 'peer' ? undefined : 'missing'
}

/** Taken back by the one who offers, or answered by the one it is offered to. */
export const partyToIt: Condition = ({ by, before }) =>
  before?.['owner'] === by.member || before?.['to'] === by.member ? undefined : 'owner'

/**
 * A role changes by the gesture of the person whose role it is: a facilitator steps down; a member
 * takes what was offered to them, and the one who offered steps down in the same act, unless they stay.
 */
export const roleTaken: Condition = ({ by, id, after, view }) => {
  const isMine = id === by.member
  if (by.role === 'facilitator') return isMine && after?.['role'] === 'peer' ? undefined : 'role'
  const offer = view.read('handovers', onlyId)
  if (offer?.['to'] !== by.member) return 'role'
  const steppedDown = offer['owner'] === id && offer['keeps'] !== true
  const isRight = isMine
    ? after?.['role'] === 'facilitator'
    : steppedDown && after?.['role'] === 'peer'
  return isRight ? undefined : 'role'
}
