import { documentShapes, ledgerShapes, type RoomKind } from '../../shared/model/collections.ts'
import { onlyId } from '../../shared/model/ids.ts'
import { keysIdOf } from '../../shared/model/keys.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { Role } from '../../shared/policy/standing.ts'
import {
  hash,
  id,
  inDocument,
  inLedger,
  nowMs,
  owned,
  sealed,
} from '../../shared/policy/testing/views.ts'

export type Phase = 'before' | 'open' | 'closed'
export type Op = 'create' | 'change' | 'remove'
/** One right asked for, in one state of the session. */
export interface Case {
  readonly role: Role
  readonly phase: Phase
  readonly op: Op
  readonly collection: string
  /** Whether the record is, or would be, the asker's. */
  readonly isOwn: boolean
  /** Whether the asker has the pen of what it is about. */
  readonly isLent: boolean
}

const singles = new Set([
  'group',
  'charter',
  'ownScript',
  'handovers',
  'script',
  'progress',
  'floor',
  'entrance',
  'held',
  'nextTime',
  'rosters',
  'library',
])

/** The id under which a record of this collection stands here. */
export const keyOf = (collection: string, owner: string): string => {
  if (singles.has(collection)) return onlyId
  if (collection === 'keys') return keysIdOf(2)
  if (collection === 'placements') return id('told')
  if (collection === 'adoptions') return id('wording')
  if (collection === 'flags' || collection === 'pens') return id('stake')
  if (['members', 'participants', 'seats'].includes(collection)) return id(owner)
  return ['passes', 'invitations', 'doors', 'recoveries', 'screens'].includes(collection)
    ? hash(owner)
    : id(`x-${owner}`)
}

const soon = nowMs + 60_000
/** Clear fields of its own, by collection. */
export const clearOf: Readonly<Record<string, (owner: string) => object>> = {
  sessions: () => ({ room: 'r'.repeat(22), state: 'open' }),
  keys: () => ({ epoch: 2, boxes: 'b'.repeat(4_139) }),
  reseats: (owner) => ({ of: id('seated'), hash: hash(owner) }),
  handovers: () => ({ to: id('seated'), keeps: false }),
  erasures: () => ({ room: 'l'.repeat(22), eraseAtMin: Math.floor(soon / 60_000) }),
  progress: () => ({ state: 'open' }),
  entrance: () => ({ untilMs: soon }),
  placements: () => ({ told: true }),
  questions: () => ({ of: id('told') }),
  echoes: () => ({ of: id('told') }),
  wordBacks: (owner) => ({ of: id(`of-${owner}`) }),
  conceptLinks: () => ({ of: id('told') }),
  wordings: () => ({ of: id('sheet') }),
  pages: () => ({ of: id('synthesis') }),
  proposals: () => ({ of: id('synthesis') }),
  proposedPages: () => ({ of: id('proposal') }),
  consents: () => ({ of: id('proposal') }),
  objections: () => ({ of: id('proposal') }),
  pens: () => ({ member: id('present') }),
}
/** Records of the ledger, by collection. */
export const ledgerOf: Readonly<Record<string, (owner: string) => Record<string, unknown>>> = {
  seats: () => ({ role: 'peer' }),
  passes: (owner) => ({ member: id(owner) }),
  invitations: () => ({ wrap: sealed, untilMs: soon }),
  doors: () => ({ wrap: sealed, untilMs: soon }),
  recoveries: (owner) => ({ member: id(owner), pass: hash('in-it'), wrap: sealed }),
  screens: () => ({}),
}

/** A room where nothing but the right stands in the way. */
export function setting({ phase, collection, op, isLent }: Case, owner: string): Write[] {
  const isAdding = op === 'create'
  const seats = [
    inLedger('seats', id('tiers'), { role: 'facilitator' }),
    inLedger('seats', id('seated'), { role: 'peer' }),
  ]
  const own =
    isAdding && collection === 'seats' ? [] : [inLedger('seats', id(owner), { role: 'peer' })]
  const there = ledgerOf[collection]?.(owner) ?? owned(owner, clearOf[collection]?.(owner))
  const place = collection in ledgerOf ? 'ledger' : 'document'
  const taken: Write[] = isAdding ? [] : [[place, collection, keyOf(collection, owner), there]]
  if (kindOf(collection) === 'library') return taken
  if (kindOf(collection) === 'group') {
    const written = [
      inDocument('sessions', 'listed', owned('tiers', { room: 'l'.repeat(22), state: 'open' })),
      inDocument('syntheses', 'synthesis', owned('tiers')),
      inDocument('proposals', 'proposal', owned('tiers', { of: id('synthesis') })),
    ]
    return [...seats, ...own, ...written, ...taken]
  }
  const progress =
    phase === 'before' || collection === 'progress'
      ? []
      : [inDocument('progress', 'only', owned('tiers', { state: phase }))]
  const told =
    collection === 'placements'
      ? []
      : [inDocument('placements', 'told', owned('tiers', { told: true }))]
  return [
    inDocument('situations', 'told', owned('teller')),
    inDocument('situations', `of-${owner}`, owned(owner)),
    inDocument('sheets', 'sheet', owned('tiers')),
    inDocument('stakes', 'stake', owned('tiers')),
    inDocument('participants', 'present', owned('present')),
    inDocument('wordings', 'wording', owned('other', { of: id('sheet') })),
    ...(isLent && collection !== 'pens'
      ? ['sheet', 'stake'].map((of) => inDocument('pens', of, owned('tiers', { member: id('me') })))
      : []),
    ...told,
    ...progress,
    ...taken,
  ]
}

/** The kind of room that holds a collection. */
export const kindOf = (collection: string): RoomKind =>
  (['group', 'session'] as const).find(
    (kind) => collection in documentShapes[kind] || collection in ledgerShapes[kind],
  ) ?? 'library'
