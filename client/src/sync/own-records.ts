import type * as Y from 'yjs'
import { isOverlay } from '../../../shared/model/collections.ts'
import { unstamped } from '../../../shared/model/record.ts'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { OwnRecord, Withdrawn } from './device-store.ts'

type Maps = ReadonlyMap<string, Y.Map<Fields>>

/** Every record of a replica that this member owns. */
export function ownRecords(maps: Maps, member: string | undefined): OwnRecord[] {
  if (member === undefined) return []
  return [...maps].flatMap(([collection, map]) =>
    [...map]
      .filter(([, record]) => record['owner'] === member)
      .map(([id, record]) => ({ collection, id, record })),
  )
}

/** The whole record sealed again at this revision; nothing while its key is not at hand. */
export type Reseal = (own: OwnRecord, rev: number) => Fields | undefined

/** What of one's own is missing in a document: acts to make, and what must wait. */
export interface Returning {
  readonly requests: readonly Request[]
  readonly waiting: readonly OwnRecord[]
}

/** A record said about another can only come back after that one, which its own writer brings. */
export function isReady({ collection, id, record }: OwnRecord, maps: Maps): boolean {
  const above = isOverlay(collection) ? [id] : [record['of'], record['from']]
  return above.every(
    (of) =>
      typeof of !== 'string' ||
      [...maps].some(([name, map]) => (name !== collection || of !== id) && map.has(of)),
  )
}

function requestFor(
  own: OwnRecord,
  there: Fields | undefined,
  reseal: Reseal,
): Request | undefined {
  const rev = there === undefined ? 1 : Number(there['rev']) + 1
  const record = reseal(own, rev)
  if (record === undefined) return undefined
  const { collection, id } = own
  const op = there === undefined ? 'create' : 'change'
  return { op, collection, id, record: unstamped(record) }
}

/** Withdrawals that an older copy of the room has forgotten: what was taken back stays so. */
export function withdrawals(again: readonly Withdrawn[], maps: Maps): Request[] {
  return again
    .filter(({ collection, id }) => maps.get(collection)?.has(id) === true)
    .map(({ collection, id }) => ({ op: 'remove', collection, id }))
}

/** Compares what was one's own with a document of a later generation. */
export function returning(own: readonly OwnRecord[], maps: Maps, reseal: Reseal): Returning {
  const requests: Request[] = []
  const waiting: OwnRecord[] = []
  for (const each of own) {
    const there = maps.get(each.collection)?.get(each.id)
    if (there !== undefined && Number(there['rev']) >= Number(each.record['rev'])) continue
    const request = isReady(each, maps) ? requestFor(each, there, reseal) : undefined
    if (request === undefined) waiting.push(each)
    else requests.push(request)
  }
  return { requests, waiting }
}
