import * as encoding from 'lib0/encoding'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { isHonest, type Expected } from './strict-update.ts'

const author = 77
const roots = new Set(['situations', 'echoes'])
const expected: Expected = { author, roots, clock: 0 }
const id = 'abcdefghijklmnop'
const record = { owner: 'x', rev: 1, epoch: 1, words: 'w', told: true, untilMs: 1.8e12, half: 0.5 }

function written(write: (doc: Y.Doc) => void, by = author): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = by
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

function bytes(...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part)
    else if (typeof part === 'string') encoding.writeVarString(encoder, part)
    else encoding.writeUint8Array(encoder, part)
  }
  return encoding.toUint8Array(encoder)
}

describe('an honest update', () => {
  it('is what the relay writes: records made, changed, deleted, in any diff of it', () => {
    const doc = new Y.Doc()
    doc.clientID = author
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    const map = doc.getMap('situations')
    const ids = Array.from({ length: 8 }, (_, at) => `${id.slice(0, 15)}${at}`)
    for (let step = 0; step < 60; step += 1) {
      const target = ids[(step * 5) % 8] ?? id
      if (step % 4 === 3) map.delete(target)
      else map.set(target, { ...record, rev: step + 1 })
    }
    const replica = new Y.Doc()
    const clock = () => Y.getState(replica.store, author)
    for (const update of updates) {
      const behind = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(replica))
      expect(isHonest(behind, { ...expected, clock: clock() })).toBe(true)
      expect(isHonest(update, { ...expected, clock: clock() })).toBe(true)
      Y.applyUpdate(replica, update)
    }
    expect(isHonest(Y.encodeStateAsUpdate(doc), expected)).toBe(true)
    expect(replica.getMap('situations').toJSON()).toEqual(map.toJSON())
  })

  it('may hold nothing', () => {
    expect(isHonest(new Uint8Array([0, 0]), expected)).toBe(true)
  })
})

describe('[O1.9] a hostile update (d14)', () => {
  const good = written((doc) => doc.getMap('situations').set(id, record))

  it.each<[string, Uint8Array]>([
    ['w01 nothing at all', new Uint8Array()],
    ['w02 33 million structs declared', bytes(1, 33_000_000, author, 0, new Uint8Array([0, 1]), 0)],
    ['w03 2^31 authors declared', bytes(2 ** 31, 1, author, 0)],
    ['w04 2^31 deletions declared', bytes(0, 1, author, 2 ** 31)],
    ['w06 trailing bytes', new Uint8Array([...good, 0])],
    ['w08 an overlong number', new Uint8Array([0x80, 0x00, 0])],
    ['w10 bad UTF-8', bytes(1, 1, author, 0, 0x28, 1, new Uint8Array([2, 0xc3, 0x28]))],
    ['w13 a text past the end', bytes(1, 1, author, 0, 0x28, 1, 4_000)],
    ['c01 a sub-document', written((doc) => doc.getMap('situations').set(id, new Y.Doc()))],
    ['c03 a text', written((doc) => doc.getMap('situations').set(id, new Y.Text('x')))],
    ['c06 bytes', written((doc) => doc.getMap('situations').set(id, new Uint8Array(3)))],
    ['c07 an object in a record', written((doc) => doc.getMap('situations').set(id, { a: {} }))],
    ['c12 not a number', written((doc) => doc.getMap('situations').set(id, { a: Number.NaN }))],
    ['c13 undefined', written((doc) => doc.getMap('situations').set(id, { a: undefined }))],
    ['a big integer', written((doc) => doc.getMap('situations').set(id, { a: 1n }))],
    ['c10 a field named constructor', named('constructor')],
    ['c09 a field named __proto__', named('__proto__')],
    ['s01 an unknown root', written((doc) => doc.getMap('seats').set(id, record))],
    ['s03 a list in a root', written((doc) => doc.getArray('situations').push([1]))],
    ['s05 a bare value as a record', written((doc) => doc.getMap('situations').set(id, 'x'))],
    ['c11 a record named __proto__', written((doc) => doc.getMap('situations').set('a', record))],
    ['k08 another author', written((doc) => doc.getMap('situations').set(id, record), 78)],
    ['k01 a gap', bytes(1, 1, author, 5, new Uint8Array([0]), 1, 0)],
    ['k05 a giant clock', bytes(1, 1, author, 0, new Uint8Array([0]), 2 ** 32 - 1, 0)],
    ['k10 no length', bytes(1, 1, author, 0, new Uint8Array([0]), 0, 0)],
    ['k03 an origin to come', bytes(1, 1, author, 0, new Uint8Array([0x81]), author, 9, 1, 0)],
    ['s09 a skip', bytes(1, 1, author, 0, new Uint8Array([10]), 1, 0)],
    ['a deletion to come', bytes(0, 1, author, 1, 0, 5)],
  ])('%s is dropped', (_, update) => {
    expect(isHonest(update, expected)).toBe(false)
  })

  function named(field: string): Uint8Array {
    const any = new Uint8Array([118, 1, ...bytes(field), 120])
    return bytes(1, 1, author, 0, 0x28, 1, 'situations', id, 1, any, 0)
  }

  it('of c17 and s07, deep or wide, is dropped', () => {
    const deep = (depth: number): Uint8Array =>
      new Uint8Array([
        ...bytes(1, 1, author, 0, 0x28, 1, 'situations', id, 1),
        ...Array.from({ length: depth }, () => [118, 1, 1, 97]).flat(),
      ])
    expect(isHonest(deep(20_000), expected)).toBe(false)
    const wide = written((doc) => {
      for (let at = 0; at < 9_000; at += 1) doc.getMap('situations').set(`${at}`, new Y.Map())
    })
    expect(isHonest(wide, expected)).toBe(false)
    expect(isHonest(named('told'), expected)).toBe(true)
  })

  it('made of anything never throws, and never harms a replica when let through', () => {
    const start = fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 60 })
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: good.length - 1 }), (noise, at) => {
        const altered = good.slice()
        altered.set(noise.slice(0, good.length - at), at)
        for (const update of [Uint8Array.from(noise), altered]) {
          if (!isHonest(update, expected)) continue
          const doc = new Y.Doc()
          Y.applyUpdate(doc, update)
          expect(doc.store.pendingStructs).toBeNull()
          expect(doc.store.pendingDs).toBeNull()
          expect([...doc.share.keys()].every((name) => roots.has(name))).toBe(true)
        }
      }),
      { numRuns: 2_000, seed: 7 },
    )
  })
})
