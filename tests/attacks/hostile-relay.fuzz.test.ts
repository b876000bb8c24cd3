import 'fake-indexeddb/auto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { isHonest, mostRecords as recordsLeft } from '../../client/src/sync/strict-update.ts'
import { id, sealed } from '../../server/room/testing/people.ts'
import { documentCollections } from '../../shared/model/collections.ts'
import { createChance } from '../sim/chance.ts'
import { mutate } from '../fuzz/hostile-frames.ts'
import { clocks, content, structure, wire, type Aimed } from './yjs-payloads.ts'

const author = 77
const record = { owner: id('chloe'), rev: 1, epoch: 1, words: sealed('told'), ord: 1, atMin: 1 }
const roots = new Set<string>(documentCollections('session'))

/** What an honest relay wrote before it was taken over. */
const honest = (): { doc: Y.Doc; aim: Aimed } => {
  const doc = new Y.Doc()
  doc.clientID = author
  for (const name of ['told', 'mine', 'third']) doc.getMap('situations').set(id(name), record)
  doc.getMap('situations').delete(id('third'))
  return { doc, aim: { author, clock: Y.getState(doc.store, author) } }
}
const { doc: before, aim } = honest()

const families = [wire, content, structure, clocks]
const payloads = families.flatMap((family) => family(aim))

describe('[O1.9] a replica under a hostile stream', () => {
  it('never holds anything pending, odd or of another author, whatever is mutated', () => {
    const state = Y.encodeStateAsUpdate(before)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const chance = createChance(seed)
        const doc = new Y.Doc()
        Y.applyUpdate(doc, state)
        for (let times = 0; times < 40; times += 1) {
          const payload = chance.pick(payloads)[1]
          const hostile = mutate(chance, chance.happens(0.6) ? state : payload)
          const clock = Y.getState(doc.store, author)
          if (!isHonest(hostile, { author, roots, clock, recordsLeft })) continue
          Y.applyUpdate(doc, hostile)
          expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
          expect([...doc.store.clients.keys()]).toEqual([author])
          for (const [name, root] of doc.share) {
            expect(roots.has(name)).toBe(true)
            // Never read as anything but a map; every value a flat record.
            for (const value of doc.getMap(name).values())
              expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
            expect(root).toBeDefined()
          }
        }
        doc.destroy()
      }),
      { numRuns: 150 },
    )
  })

  it('of random bytes is read in no time and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (hostile) => {
        expect(typeof isHonest(hostile, { author, roots, clock: aim.clock, recordsLeft })).toBe(
          'boolean',
        )
      }),
      { numRuns: 5_000 },
    )
  })
})
