import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentShapes, ledgerShapes } from '../../shared/model/collections.ts'
import { decide } from '../../shared/policy/decide.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { Role } from '../../shared/policy/standing.ts'
import {
  asks,
  hash,
  id,
  inDocument,
  owned,
  sealed,
  standing,
  viewWith,
} from '../../shared/policy/testing/views.ts'
import {
  clearOf,
  keyOf,
  kindOf,
  ledgerOf,
  setting,
  type Case,
  type Op,
  type Phase,
} from './rights-setting.ts'

/*
 * The whole of the rights, state of the session by state: an oracle of its own, from PRODUCT and
 * docs/PROTOCOL.md, that reads nothing of the table. The step is sealed: what the relay knows of it is
 * whether the session is open, and whether a situation was told.
 */

const roles: readonly Role[] = ['facilitator', 'peer', 'guest', 'screen']
const phases: readonly Phase[] = ['before', 'open', 'closed']
const operations: readonly Op[] = ['create', 'change', 'remove']

const frame = new Set([
  'script',
  'floor',
  'deviceless',
  'entrance',
  'placements',
  'conceptLinks',
  'handouts',
  'stakes',
  'nextTime',
])
const said = new Set(['situations', 'questions', 'echoes', 'wordBacks', 'takeaways', 'wordings'])
/** The date of a session's erasure is one of them: moved, and never taken away. */
const kept = new Set(['group', 'charter', 'sessions', 'erasures'])
/** The facilitator's own, in the group: hers to word, and to take out. */
const ours = new Set(['concepts', 'texts', 'rosters', 'syntheses', 'pages', 'proposals'])
/** What each says of a proposed text: their own to say and to take back, never to change. */
const answers = new Set(['consents', 'objections'])
const doors = new Set(['invitations', 'doors'])
/** Laid by the facilitator, or by whoever has the pen: nobody has it here but where a test says so. */
const penned = new Set(['adoptions', 'flags'])
/** The entrance and one's presence stay possible after closing. */
const lasting = new Set(['entrance', 'participants'])

/** Whether PRODUCT lets it happen, in words. */
function product({ role, phase, op, collection, isOwn, isLent }: Case): boolean {
  const isTiers = role === 'facilitator'
  const isMember = isTiers || role === 'peer'
  const isLate = phase === 'closed' && op !== 'remove' && !lasting.has(collection)
  if (collection === 'progress') return isTiers && (op === 'create' ? isOwn : op === 'change')
  if (collection === 'sheets') return isTiers && isOwn && !isLate && op === 'create'
  if (collection === 'pens') {
    return isTiers && (op === 'create' ? isOwn && !isLate : op === 'remove')
  }
  if (penned.has(collection)) {
    const hasPen = isTiers || (role === 'peer' && isLent)
    return hasPen && !isLate && (op === 'change' || (op === 'create' && isOwn))
  }
  if (frame.has(collection)) return isTiers && !isLate && (op !== 'create' || isOwn)
  // A name leaves the table by its own gesture, or by the facilitator's.
  if (collection === 'participants' && op === 'remove') return isTiers || (isMember && isOwn)
  if (said.has(collection) || collection === 'participants') return isMember && isOwn && !isLate
  // A device gives and takes back its own. A key that stands stays.
  if (collection === 'deviceKeys') return op !== 'change' && isMember && isOwn
  if (collection === 'keys') return op === 'create' && isTiers && isOwn
  if (kept.has(collection)) return isTiers && (op === 'create' ? isOwn : op === 'change')
  if (ours.has(collection)) return isTiers && (op !== 'create' || isOwn)
  if (answers.has(collection)) return isMember && isOwn && op !== 'change'
  if (collection === 'proposedPages') return isTiers && isOwn && op === 'create'
  // Out by the facilitator's gesture; said to be back by anybody's.
  if (collection === 'deposits')
    return op === 'create' ? isTiers && isOwn : isMember && op === 'change'
  // What a device says that it dropped stays said.
  if (collection === 'forgotten') return isMember && isOwn && op !== 'remove'
  if (doors.has(collection)) return isTiers
  if (collection === 'ownScript') return isTiers && (op !== 'create' || isOwn)
  if (collection === 'screens') return isTiers && op !== 'change'
  if (collection === 'members') {
    if (op === 'remove') return isTiers || (isMember && isOwn)
    return isOwn && (isMember || (role === 'guest' && op === 'create'))
  }
  if (collection === 'seats') {
    if (op === 'create') return role === 'guest' && isOwn
    // One leaves by oneself.
    if (op === 'remove') return isTiers || (isMember && isOwn)
    return isTiers && isOwn
  }
  if (collection === 'recoveries') return isTiers && (op === 'create' ? isOwn : op === 'remove')
  if (collection === 'handovers')
    return op === 'create' ? isTiers && isOwn : op === 'remove' && isMember && isOwn
  if (collection === 'passes') {
    if (op === 'create') return isTiers || (role === 'guest' && isOwn)
    return op === 'remove' && isTiers
  }
  if (collection === 'reseats')
    return op === 'create' ? role === 'guest' && isOwn : op === 'remove' && isTiers
  return false
}

function relay(one: Case): boolean {
  const { role, op, collection, isOwn } = one
  const owner = isOwn ? 'me' : 'other'
  const key = keyOf(collection, owner)
  const view = viewWith(kindOf(collection), ...setting(one, owner))
  const base = ledgerOf[collection]?.(owner) ?? {
    ...owned(owner, clearOf[collection]?.(owner)),
    rev: op === 'change' ? 2 : 1,
  }
  const request = asks(op, collection, key, op === 'remove' ? undefined : base)
  return decide(standing(role, 'me'), request, view) === undefined
}

const collections = [
  ...new Set(
    [documentShapes, ledgerShapes].flatMap((shapes) =>
      Object.values(shapes).flatMap((each) => Object.keys(each)),
    ),
  ),
]
const every: Case[] = collections.flatMap((collection) =>
  roles.flatMap((role) =>
    phases.flatMap((phase) =>
      operations.flatMap((op) =>
        [true, false].flatMap((isOwn) =>
          [true, false].map((isLent) => ({ role, phase, op, collection, isOwn, isLent })),
        ),
      ),
    ),
  ),
)

describe('[R1.2, R1.5] every right, in every state of the session', () => {
  it('is what PRODUCT says: role × state × collection × operation × owner × pen', () => {
    expect(every).toHaveLength(54 * 4 * 3 * 3 * 2 * 2)
    const wrong = every.filter((one) => relay(one) !== product(one))
    expect(wrong).toEqual([])
  })

  it('[R1.2] leaves what nobody signed to nobody, but for the facilitator who withdraws it', () => {
    const unsigned = new Set(['situations', 'questions', 'echoes'])
    for (const one of every.filter(({ collection }) => said.has(collection))) {
      const { role, op, collection, phase } = one
      const nobodys = { ...owned('me', clearOf[collection]?.('me')), owner: '' }
      const key = keyOf(collection, 'me')
      const there: Write[] = op === 'create' ? [] : [['document', collection, key, nobodys]]
      const room = setting({ ...one, op: 'create' }, 'other')
      const after = op === 'remove' ? undefined : { ...nobodys, rev: op === 'change' ? 2 : 1 }
      const answer = decide(
        standing(role, 'me'),
        asks(op, collection, key, after),
        viewWith('session', ...room, ...there),
      )
      const may = role === 'facilitator' && op === 'remove' && unsigned.has(collection)
      const tried = `${role} ${op} ${collection} ${phase}`
      expect([tried, answer === undefined]).toEqual([tried, may])
    }
  })

  it('[R1.1] is never widened by the id, the form or the collection', () => {
    const odd = fc.oneof(
      fc.constantFrom(
        '',
        '__proto__',
        'constructor',
        'main000000000000',
        hash('x'),
        id('x'),
        'toString',
      ),
      fc.string({ maxLength: 50 }),
    )
    const record = fc.dictionary(
      fc.constantFrom('owner', 'rev', 'epoch', 'words', 'of', 'role', 'member', 'ord', '__proto__'),
      fc.oneof(
        fc.constantFrom<unknown>(
          id('me'),
          id('other'),
          1,
          2,
          sealed,
          'peer',
          'facilitator',
          true,
          null,
        ),
        fc.jsonValue(),
      ),
    )
    const view = viewWith(
      'session',
      inDocument('situations', 'told', owned('other')),
      inDocument('progress', 'only', owned('other', { state: 'open' })),
    )
    const tried = fc.record({
      role: fc.constantFrom(...roles),
      op: fc.constantFrom(...operations),
      collection: fc.oneof(fc.constantFrom(...collections), odd),
      key: odd,
      record,
    })
    fc.assert(
      fc.property(tried, ({ role, op, collection, key, record: fields }) => {
        const request = asks(op, collection, key, op === 'remove' ? undefined : fields)
        const isDone = decide(standing(role, 'me'), request, view) === undefined
        // Nothing here is one's own: what is done is new, in one's own name, by a member.
        const isFair = op === 'create' && (fields['owner'] ?? id('me')) === id('me')
        expect(isDone && (!isFair || role === 'guest' || role === 'screen')).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })
})
