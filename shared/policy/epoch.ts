import type { Records } from './records.ts'
import type { Fields } from './view.ts'

type Read = Pick<Records, 'each'>

interface Asked {
  readonly collection: string
  readonly record?: Fields
}

/** The key epoch in force, of a group's room: the first one has no record. */
export function newestEpoch({ each }: Read): number {
  let newest = 1
  for (const [, { epoch }] of each('keys')) newest = Math.max(newest, Number(epoch))
  return newest
}

/** Sealed under something else than the group's key: a code that was read, or a key that comes. */
const apart = new Set(['keys', 'reseats'])

/** What is sealed under a key that somebody turned away may still have: it goes in no more. */
export function isOfEarlierEpoch({ collection, record }: Asked, group: Read): boolean {
  const epoch = record?.['epoch']
  return typeof epoch === 'number' && !apart.has(collection) && epoch < newestEpoch(group)
}
