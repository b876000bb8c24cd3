import { describe, expect, it } from 'vitest'
import { documentShapes, ledgerShapes, type RoomKind } from '../model/collections.ts'
import { onlyId } from '../model/ids.ts'
import { keysIdOf } from '../model/keys.ts'
import { decide, type Request } from './decide.ts'
import type { Write } from './records.ts'
import type { Role } from './standing.ts'
import { table, type OperationName } from './table.ts'
import {
  hash,
  id,
  inDocument,
  inLedger,
  nowMs,
  owned,
  sealed,
  standing,
  viewWith,
} from './testing/views.ts'

const roles: readonly Role[] = ['facilitator', 'peer', 'guest', 'screen']
const operations: readonly OperationName[] = ['create', 'change', 'remove']
const soon = nowMs + 60_000

const none = ['....', '....', '....'] as const

/**
 * What each role may do with a record of their own (by conditions that are all met), then with
 * somebody else's: an oracle written by hand, from PRODUCT, not from the table. `.` no, `o` only
 * one's own, `y` anybody's. In order: facilitator, peer, guest, screen.
 */
const oracle: Readonly<Record<string, readonly [create: string, change: string, remove: string]>> =
  {
    group: ['o...', 'y...', '....'],
    charter: ['o...', 'y...', '....'],
    members: ['ooo.', 'oo..', 'yo..'],
    sessions: ['o...', 'y...', '....'],
    ownScript: ['o...', 'y...', 'y...'],
    concepts: ['o...', 'y...', 'y...'],
    texts: ['o...', 'y...', 'y...'],
    rosters: ['o...', 'y...', 'y...'],
    syntheses: ['o...', 'y...', 'y...'],
    pages: ['o...', 'y...', 'y...'],
    proposals: ['o...', 'y...', 'y...'],
    proposedPages: ['o...', '....', '....'],
    consents: ['oo..', '....', 'oo..'],
    objections: ['oo..', '....', 'oo..'],
    deposits: ['o...', 'yy..', '....'],
    erasures: ['o...', 'y...', '....'],
    forgotten: ['oo..', 'oo..', '....'],
    deviceKeys: ['oo..', '....', 'oo..'],
    keys: ['o...', '....', '....'],
    reseats: ['..o.', '....', 'y...'],
    seats: ['..o.', 'o...', 'yo..'],
    passes: ['y.o.', '....', 'y...'],
    invitations: ['y...', 'y...', 'y...'],
    doors: ['y...', 'y...', 'y...'],
    recoveries: ['o...', '....', 'y...'],
    handovers: ['o...', '....', 'oo..'],
    screens: ['y...', '....', 'y...'],
    script: ['o...', 'y...', 'y...'],
    progress: ['o...', 'y...', '....'],
    floor: ['o...', 'y...', 'y...'],
    deviceless: ['o...', 'y...', 'y...'],
    entrance: ['o...', 'y...', 'y...'],
    participants: ['oo..', 'oo..', 'yo..'],
    situations: ['oo..', 'oo..', 'oo..'],
    placements: ['o...', 'y...', 'y...'],
    questions: ['oo..', 'oo..', 'oo..'],
    echoes: ['oo..', 'oo..', 'oo..'],
    wordBacks: ['oo..', 'oo..', 'oo..'],
    conceptLinks: ['o...', 'y...', 'y...'],
    handouts: ['o...', 'y...', 'y...'],
    stakes: ['o...', 'y...', 'y...'],
    takeaways: ['oo..', 'oo..', 'oo..'],
    held: ['....', '....', '....'],
    sheets: ['o...', '....', '....'],
    wordings: ['oo..', 'oo..', 'oo..'],
    // With the pen in everybody's hand here: without it, see pen.test.ts.
    adoptions: ['oo..', 'yy..', '....'],
    pens: ['o...', '....', 'y...'],
    flags: ['oo..', 'yy..', '....'],
    nextTime: ['o...', 'y...', 'y...'],
    // Nobody of a group: who has a seat in a library, see library-rights.test.ts.
    ...Object.fromEntries(Object.keys(documentShapes.library).map((name) => [name, none])),
  }

/** Fields of the collection's own, beside those all records have. */
const clear: Readonly<Record<string, (by: string) => object>> = {
  sessions: () => ({ room: 'r'.repeat(22), state: 'open' }),
  erasures: () => ({ room: 'r'.repeat(22), eraseAtMin: Math.floor(soon / 60_000) }),
  keys: () => ({ epoch: 2, boxes: 'b'.repeat(4_139) }),
  reseats: (by) => ({ of: id('seated'), hash: hash(by) }),
  handovers: () => ({ to: id('seated'), keeps: false }),
  progress: () => ({ state: 'open' }),
  entrance: () => ({ untilMs: soon }),
  placements: () => ({ told: true }),
  questions: () => ({ of: id('told') }),
  echoes: () => ({ of: id('told') }),
  wordBacks: (by) => ({ of: id(`of-${by}`) }),
  conceptLinks: () => ({ of: id('told') }),
  wordings: () => ({ of: id('sheet') }),
  pages: () => ({ of: id('synthesis') }),
  proposals: () => ({ of: id('synthesis') }),
  proposedPages: () => ({ of: id('proposal') }),
  consents: () => ({ of: id('proposal') }),
  objections: () => ({ of: id('proposal') }),
  pens: () => ({ member: id('present') }),
}

const ledger: Readonly<Record<string, (by: string) => Record<string, unknown>>> = {
  seats: () => ({ role: 'peer' }),
  passes: (by) => ({ member: id(by) }),
  invitations: () => ({ wrap: sealed, untilMs: soon }),
  doors: () => ({ wrap: sealed, untilMs: soon }),
  recoveries: (by) => ({ member: id(by), pass: hash('in-it'), wrap: sealed }),
  screens: () => ({}),
}

const selfNamed = new Set(['members', 'participants'])
const single = new Set(
  'group charter handovers ownScript script progress floor entrance held nextTime rosters'.split(
    ' ',
  ),
)

const keyOf = (collection: string, by: string): string => {
  if (single.has(collection)) return onlyId
  if (collection === 'keys') return keysIdOf(2)
  if (selfNamed.has(collection) || collection === 'seats') return id(by)
  if (collection === 'placements') return id('told')
  if (collection === 'adoptions') return id('wording')
  if (collection === 'flags' || collection === 'pens') return id('stake')
  return collection in ledger ? hash(by) : id(`x-${by}`)
}

const recordOf = (collection: string, by: string): Record<string, unknown> =>
  ledger[collection]?.(by) ?? owned(by, clear[collection]?.(by))

/** A room where nothing stands in the way: seats, a told situation, one of each person's own. */
const setting = (kind: RoomKind, by: string, collection: string): Write[] => {
  const isTaken = collection === 'seats' || collection === 'members'
  const rest = [
    inLedger('seats', id('tiers'), { role: 'facilitator' }),
    inLedger('seats', id('seated'), { role: 'peer' }),
    ...(isTaken && collection === 'seats' ? [] : [inLedger('seats', id(by), { role: 'peer' })]),
  ]
  if (kind === 'library') return rest
  if (kind === 'group') {
    return [
      ...rest,
      inDocument('sessions', 'listed', owned('tiers', { room: 'r'.repeat(22), state: 'open' })),
      inDocument('syntheses', 'synthesis', owned('tiers')),
      inDocument('proposals', 'proposal', owned('tiers', { of: id('synthesis') })),
    ]
  }
  return [
    inDocument('situations', 'told', owned('teller')),
    inDocument('situations', `of-${by}`, owned(by)),
    inDocument('sheets', 'sheet', owned('tiers')),
    inDocument('stakes', 'stake', owned('tiers')),
    inDocument('participants', 'present', owned('present')),
    ...(collection === 'wordings'
      ? []
      : [inDocument('wordings', 'wording', owned('other', { of: id('sheet') }))]),
    inDocument('pens', 'sheet', owned('tiers', { member: id('me') })),
    ...(collection === 'pens'
      ? []
      : [inDocument('pens', 'stake', owned('tiers', { member: id('me') }))]),
    ...(collection === 'placements'
      ? []
      : [inDocument('placements', 'told', owned('tiers', { told: true }))]),
    ...(collection === 'progress'
      ? []
      : [inDocument('progress', 'only', owned('tiers', { state: 'open' }))]),
  ]
}

const kindOf = (collection: string): RoomKind =>
  (['group', 'session'] as const).find(
    (kind) => collection in documentShapes[kind] || collection in ledgerShapes[kind],
  ) ?? 'library'

/** Whether `role` may do it to a record that `owner` has, everything else being right. */
function allowed(
  role: Role,
  op: OperationName,
  of: { collection: string; owner: string },
): boolean {
  const { collection, owner } = of
  const kind = kindOf(collection)
  const key = keyOf(collection, owner)
  const before = recordOf(collection, owner)
  const there: Write = [collection in ledger ? 'ledger' : 'document', collection, key, before]
  const view = viewWith(
    kind,
    ...setting(kind, owner, collection),
    ...(op === 'create' ? [] : [there]),
  )
  const after = collection in ledger ? before : { ...before, rev: op === 'change' ? 2 : 1 }
  const request: Request =
    op === 'remove' ? { op, collection, id: key } : { op, collection, id: key, record: after }
  return decide(standing(role, 'me'), request, view) === undefined
}

function letter(role: Role, op: OperationName, collection: string): string {
  const own = allowed(role, op, { collection, owner: 'me' })
  const others = allowed(role, op, { collection, owner: 'other' })
  return others ? (own ? 'y' : '?') : own ? 'o' : '.'
}

describe('the table of rights', () => {
  it('names every collection, and none besides', () => {
    const collections = [
      ...new Set(
        [documentShapes, ledgerShapes].flatMap((shapes) =>
          Object.values(shapes).flatMap((each) => Object.keys(each)),
        ),
      ),
    ]
    expect(Object.keys(table).sort()).toEqual(collections.sort())
    expect(Object.keys(oracle).sort()).toEqual(collections.sort())
  })

  it('[R1.2] gives each role, in each collection, for each operation, what the oracle says', () => {
    for (const collection of Object.keys(oracle)) {
      const found = operations.map((op) =>
        roles.map((role) => letter(role, op, collection)).join(''),
      )
      expect([collection, ...found]).toEqual([collection, ...(oracle[collection] ?? [])])
    }
  })

  it('[R1.2] lets those who facilitate alone reveal what waits, and withdraw what has no owner', () => {
    const nobodys = (collection: string): Write =>
      inDocument(collection, 'quiet', { ...owned('x', clear[collection]?.('x')), owner: '' })
    const heldPosts: Write = ['ledger', 'held', onlyId, { stint: 0, posts: [] }]
    for (const role of roles) {
      const by = standing(role, 'me')
      const may = role === 'facilitator'
      const reveal: Request = { op: 'reveal', collection: 'held', id: onlyId }
      expect(decide(by, reveal, viewWith('session', heldPosts)) === undefined).toBe(may)
      for (const collection of Object.keys(documentShapes.session)) {
        const other: Request = { op: 'reveal', collection, id: id('quiet') }
        const view = viewWith('session', nobodys(collection))
        expect(decide(by, other, view)).not.toBeUndefined()
      }
      for (const collection of ['situations', 'questions', 'echoes']) {
        const gone: Request = { op: 'remove', collection, id: id('quiet') }
        const view = viewWith('session', nobodys(collection))
        expect(decide(by, gone, view) === undefined).toBe(may)
      }
    }
  })

  it('gives a common screen nothing at all', () => {
    for (const rights of Object.values(table)) {
      for (const right of Object.values(rights)) expect(right.roles).not.toContain('screen')
    }
  })

  it('lets nobody write in another’s name what people say themselves', () => {
    const posted = 'situations questions echoes wordBacks takeaways wordings'.split(' ')
    for (const collection of posted) {
      for (const op of operations) {
        for (const role of roles) {
          expect(allowed(role, op, { collection, owner: 'other' })).toBe(false)
        }
      }
    }
  })
})
