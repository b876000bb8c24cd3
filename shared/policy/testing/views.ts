import { onlyId, type Hash, type MemberId } from '../../model/ids.ts'
import type { RoomKind } from '../../model/collections.ts'
import { createState, viewOf, type State, type Write } from '../records.ts'
import type { Request } from '../decide.ts'
import type { Role, Standing } from '../standing.ts'
import type { Tentative } from '../tentative.ts'
import type { RoomView } from '../view.ts'

export const nowMs = 1_700_000_000_000

/** Names of the right length, readable in a failure. */
export const id = (name: string): string => name.padEnd(16, '0').slice(0, 16)
export const hash = (name: string): string => name.padEnd(43, '0').slice(0, 43)
/** Another text for another one, in its first characters: all that policy asks of a hash. */
export const hashOf = (text: string): string => hash(text.split('').reverse().join(''))
export const sealed = `1.${'w'.repeat(227)}`

export const standing = (role: Role, name: string): Standing => ({
  role,
  member: id(name) as MemberId,
  hash: hash(name) as Hash,
})

export const owned = (name: string, clear: object = {}): Record<string, unknown> => ({
  owner: id(name),
  rev: 1,
  epoch: 1,
  words: sealed,
  ...clear,
})

/** The moment in which an act is decided, on this tick. */
export const momentOf = (tick: Tentative) => ({ tick, nowMs, roomBytes: 100_000, hashOf })

export function stateWith(kind: RoomKind, ...writes: readonly Write[]): State {
  const state = createState(kind)
  state.apply(writes)
  return state
}

export function viewWith(kind: RoomKind, ...writes: readonly Write[]): RoomView {
  return viewOf(stateWith(kind, ...writes), nowMs)
}

export const inDocument = (collection: string, name: string, record: object): Write => [
  'document',
  collection,
  name === 'only' ? onlyId : id(name),
  { ...record },
]

export const inLedger = (collection: string, key: string, record: object): Write => [
  'ledger',
  collection,
  key,
  { ...record },
]

/** One operation; a removal has no record. */
export const asks = (
  op: Request['op'],
  collection: string,
  ...[key, record]: readonly [key: string, record?: Record<string, unknown> | undefined]
): Request => ({ op, collection, id: key, ...(record === undefined ? {} : { record }) })
