import type { RoomKind } from '../../model/collections.ts'
import type { MemberId, RecordId } from '../../model/ids.ts'
import type { ProgressWords } from '../../model/progress.ts'
import type { Place, Sealed } from '../../model/sealed.ts'
import type { Write } from '../../policy/records.ts'
import type { Refusal } from '../../policy/refusals.ts'
import type { Role } from '../../policy/standing.ts'
import { id, nowMs, owned } from '../../policy/testing/views.ts'
import type { Act, Author, Before } from '../act.ts'

export const me = id('me') as MemberId
export const told = id('told') as RecordId
export const mine = id('mine') as RecordId
export const fresh = id('fresh') as RecordId
export const atMin = 28_333_333
export const soon = nowMs + 600_000

/** What was sealed while acts were built: where, and which words. */
export const places: { readonly place: Place; readonly words: object }[] = []
export const author: Author = {
  room: 'r'.repeat(22),
  member: me,
  epoch: 3,
  seal(where, words) {
    places.push({ place: where, words })
    return `1.${'s'.repeat(235)}` as Sealed
  },
}

export const progressWords: ProgressWords = {
  step: 'round',
  clock: { endsAtMs: soon },
  startedAtMs: nowMs,
  done: [],
  silence: false,
  wall: 'step',
  wallTheme: 'dark',
}
/** A record of mine as it stands, its words opened. */
export function before(collection: string, at: string, words: object) {
  const record = { ...(clearOf[collection] ?? owned('me')), ord: 1, atMin }
  return { id: at, record, words } as never as Before<never>
}

/** Clear fields of what stands in the rooms below. */
const clearOf: Readonly<Record<string, Record<string, unknown>>> = {
  progress: owned('me', { state: 'open' }),
  placements: owned('me', { told: true }),
  wordings: owned('me', { of: id('sheet') }),
  erasures: owned('me', { room: 'r'.repeat(22), eraseAtMin: atMin + 1_440 }),
  sessions: owned('me', { room: 'r'.repeat(22), state: 'open' }),
  pages: owned('me', { of: id('synthesis') }),
  proposals: owned('me', { of: id('synthesis') }),
}

/** One act: who may do it when all its conditions are met, and in which room. */
export interface Case {
  readonly name: string
  readonly act: () => Act
  readonly kind: RoomKind
  readonly who: readonly Role[]
  readonly there: readonly Write[]
  /** Why a peer is refused, when it is not for being one. */
  readonly peerHears?: Refusal
}

/** Only the facilitator, any member, only a newcomer. */
export const who = {
  f: ['facilitator'],
  fp: ['facilitator', 'peer'],
  p: ['peer'],
  g: ['guest'],
  c: ['coordinator'],
  d: ['depositor'],
  w: ['withdrawer'],
} as const

/** The room before some of its collections were filled. */
export const without = (
  writes: readonly Write[],
  ...collections: readonly string[]
): readonly Write[] => writes.filter(([, collection]) => !collections.includes(collection))
