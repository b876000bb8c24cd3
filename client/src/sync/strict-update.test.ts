import * as encoding from 'lib0/encoding'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { isHonest, mostRecords, type Expected } from './strict-update.ts'

const author = 77
const roots = new Set(['situations', 'echoes'])
const expected: Expected = { author, roots, clock: 0, recordsLeft: 20 }
const id = 'abcdefghijklmnop'
const base = { owner: 'x', rev: 1, epoch: 1, words: 'w', ord: 1, atMin: 1 }
const record = { ...base, told: true, untilMs: 1.8e12, half: 0.5 }

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
    [
      'c07 an object in a record',
      written((doc) => doc.getMap('situations').set(id, { ...record, a: {} })),
    ],
    [
      'c12 not a number',
      written((doc) => doc.getMap('situations').set(id, { ...record, a: Number.NaN })),
    ],
    [
      'c13 undefined',
      written((doc) => doc.getMap('situations').set(id, { ...record, a: undefined })),
    ],
    ['a big integer', written((doc) => doc.getMap('situations').set(id, { ...record, a: 1n }))],
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

  it.each<[string, object]>([
    ['whose words are a number', { words: 5 }],
    ['whose words are a flag', { words: true }],
    ['whose owner is nothing', { owner: null }],
    ['whose revision is a text', { rev: '1' }],
    ['whose epoch is a flag', { epoch: false }],
    ['that arrived in no order', { ord: 'first' }],
    ['that arrived at no minute', { atMin: '' }],
  ])('a record %s is dropped', (_, odd) => {
    const whole = (change: object) =>
      written((doc) => doc.getMap('situations').set(id, { ...record, ...change }))
    expect(isHonest(whole({}), expected)).toBe(true)
    expect(isHonest(whole(odd), expected)).toBe(false)
    for (const name of Object.keys(odd)) {
      const { [name as keyof typeof record]: _left, ...less } = record
      expect(
        isHonest(
          written((doc) => doc.getMap('situations').set(id, less)),
          expected,
        ),
      ).toBe(false)
    }
  })

  it('of more records than a room may ever hold is dropped, tombstones apart', () => {
    const many = (count: number, isGone: boolean) =>
      written((doc) => {
        const map = doc.getMap('situations')
        for (let at = 0; at < count; at += 1) {
          const each = String(at).padEnd(16, 'x')
          map.set(each, record)
          if (isGone) map.delete(each)
        }
      })
    expect(isHonest(many(20, false), expected)).toBe(true)
    expect(isHonest(many(21, false), expected)).toBe(false)
    expect(isHonest(many(21, false), { ...expected, recordsLeft: mostRecords })).toBe(true)
    expect(isHonest(many(500, true), expected)).toBe(true)
  })

  function named(field: string): Uint8Array {
    const texts = ['owner', 'words'].flatMap((name) => [...bytes(name), 119, 1, 120])
    const numbers = ['rev', 'epoch', 'ord', 'atMin'].flatMap((name) => [...bytes(name), 125, 1])
    const any = new Uint8Array([118, 7, ...texts, ...numbers, ...bytes(field), 120])
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
