import * as Y from 'yjs'
import { load } from './system.ts'
import { markChars, markOf } from './mark.ts'

// As a record has: what identifies it, then words nobody but the group reads.
const words = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.repeat(8)

/** Of one person: real Yjs updates, each setting one of their own records anew. */
export function createRivalChanges(place: number, records: number) {
  const doc = new Y.Doc()
  doc.clientID = clientOf(place)
  const cards = doc.getMap('cards')
  let latest: Uint8Array = new Uint8Array()
  doc.on('update', (bytes: Uint8Array) => (latest = bytes))
  let count = 0
  const write = (stamp: number, chars: number): Uint8Array => {
    const id = `card-${place}-${count % records}`.padEnd(16, '-')
    cards.set(id, { owner: `member-${place}`, words: markOf(place, stamp) + words.slice(0, chars) })
    count += 1
    return latest
  }
  // As many characters as bring a change that replaces another to its size.
  const spare = load.changeBytes - markChars - 75
  return (stamp: number): Uint8Array => write(stamp, spare)
}

/** The Yjs id of who sits there: small, so that it never changes the size. */
export function clientOf(place: number): number {
  return place + 1
}

/** Of each place's changes, how many this document holds. */
export function keptOf(state: Uint8Array): number[] {
  const vector = Y.decodeStateVector(Y.encodeStateVectorFromUpdate(state))
  return Array.from({ length: load.places }, (_, place) => vector.get(clientOf(place)) ?? 0)
}
