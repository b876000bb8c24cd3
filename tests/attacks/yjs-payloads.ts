import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { onlyId } from '../../shared/model/ids.ts'
import { id, sealed } from '../../server/room/testing/people.ts'

/** Every attack by a raw Yjs update of SECURITY §12 A, by its number: bytes of an update. */
export type Payload = readonly [name: string, bytes: Uint8Array]

/** The one author of the document under attack. */
export interface Aimed {
  readonly author: number
  readonly clock: number
}

const own = 12_345
const record = { owner: id('basil'), rev: 1, epoch: 1, words: sealed('w'), ord: 9, atMin: 9 }
const situation = id('hostile')

type Part = number | string | Uint8Array

/** A varint, a text behind its length, or raw bytes. */
export function bytes(...parts: readonly Part[]): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part)
    else if (typeof part === 'string') encoding.writeVarString(encoder, part)
    else encoding.writeUint8Array(encoder, part)
  }
  return encoding.toUint8Array(encoder)
}

const raw = (...values: readonly number[]): Uint8Array => new Uint8Array(values)

const any = (value: unknown): Uint8Array => {
  const encoder = encoding.createEncoder()
  encoding.writeAny(encoder, value as never)
  return encoding.toUint8Array(encoder)
}

/** An update that Yjs itself writes. */
export function written(write: (doc: Y.Doc) => void, by = own): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = by
  write(doc)
  return Y.encodeStateAsUpdate(doc)
}

const set = (value: unknown, by = own): Uint8Array =>
  written((doc) => doc.getMap('situations').set(situation, value), by)

const anyHeader = raw(0x28)
/** One struct by `by`, first of its clock, then nothing deleted. */
const lone = (by: number, ...struct: readonly Part[]): Uint8Array =>
  bytes(1, 1, by, 0, ...struct, 0)
/** A record under a key of a root, written by hand. */
const keyed = (root: string, key: string, value: Uint8Array): Part[] => [
  anyHeader,
  1,
  root,
  key,
  1,
  value,
]

export const wire = ({ author }: Aimed): Payload[] => [
  ['w01 nothing', raw()],
  ['w02 33 million structs declared', bytes(1, 33_000_000, own, 0, raw(0, 1), 0)],
  ['w02 33 million, of the room’s author', bytes(1, 33_000_000, author, 0, raw(0, 1), 0)],
  ['w03 2^31 clients declared', bytes(2 ** 31, 1, own, 0)],
  ['w04 2^31 deletions declared', bytes(0, 1, own, 2 ** 31)],
  ['w05 as large as a frame may be', new Uint8Array(15_000).fill(1)],
  ['w06 trailing bytes', bytes(set(record), 0, 0)],
  ['w07 good structs, a bad delete set', bytes(set(record).subarray(0, -1), 1, own)],
  ['w08 an overlong number', raw(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1)],
  ['w09 a number not in its shortest form', raw(0x80, 0x00, 0x00)],
  ['w10 bad UTF-8', lone(author, anyHeader, 1, raw(2, 0xc3, 0x28), situation, 1, any({}))],
  ['w11 the same client twice', bytes(2, 1, own, 0, raw(0, 1), 1, own, 1, raw(0, 1), 0)],
  ['w12 the second encoding', Y.convertUpdateFormatV1ToV2(set(record))],
  ['w13 a text past the end', bytes(1, 1, author, 0, anyHeader, 1, 4_000)],
]

const deepAny = (depth: number): Uint8Array =>
  bytes(
    new Uint8Array(depth).fill(117).map((_, at) => (at % 2 === 0 ? 117 : 1)),
    raw(117, 0),
  )

export const content = ({ author }: Aimed): Payload[] => [
  ['c01 a sub-document', set(new Y.Doc(), author)],
  [
    'c02 a sub-document with hostile options',
    set(new Y.Doc({ autoLoad: true, meta: { a: 1 } }), author),
  ],
  ['c03 a text in clear', set(new Y.Text('en clair'), author)],
  ['c04 an array', set(Y.Array.from([1, 2]), author)],
  ['c05 XML', set(new Y.XmlElement('img'), author)],
  ['c06 bytes', set(new Uint8Array(64), author)],
  ['c07 an object where a value is due', set({ ...record, words: { a: 1 } }, author)],
  ['c08 an object with __proto__', set(JSON.parse('{"__proto__":{"isAdmin":true}}'), author)],
  [
    'c09 a field __proto__',
    lone(author, ...keyed('situations', situation, bytes(raw(118), 1, '__proto__', any('x')))),
  ],
  [
    'c10 a field constructor',
    lone(author, ...keyed('situations', situation, bytes(raw(118), 1, 'constructor', any('x')))),
  ],
  ['c11 a record __proto__', lone(author, ...keyed('situations', '__proto__', any(record)))],
  ['c12 not a number', set({ ...record, rev: Number.NaN }, author)],
  ['c12 infinite', set({ ...record, rev: Infinity }, author)],
  ['c12 a big integer', set({ ...record, rev: 1n }, author)],
  ['c13 undefined', set({ ...record, rev: undefined }, author)],
  [
    'c14 two values in one item',
    lone(author, anyHeader, 1, 'situations', situation, 2, any(record), any(record)),
  ],
  ['c15 an embed', lone(author, raw(0x25), 1, 'situations', situation, '{"a":1}')],
  ['c15 a format', lone(author, raw(0x26), 1, 'situations', situation, 'bold', 'true')],
  ['c16 JSON content', lone(author, raw(0x22), 1, 'situations', situation, 1, '{"a":1}')],
  [
    'c17 arrays in arrays, 12 000 deep',
    lone(author, ...keyed('situations', situation, deepAny(12_000))),
  ],
  ['c18 a text item', written((doc) => doc.getText('situations').insert(0, 'en clair'), author)],
]

/** Of right form for a device, and never for the relay: a device cannot judge sealed words. */
export const forged = ({ author }: Aimed): Payload[] => [
  ['c18 clear words', set({ ...record, words: 'en clair' }, author)],
  ['c19 sealed words too long', set({ ...record, words: `1.${'w'.repeat(14_000)}` }, author)],
  ['c20 an unknown field', set({ ...record, extra: 1 }, author)],
  [
    'c21 a value out of its list',
    written((doc) => doc.getMap('progress').set(onlyId, { ...record, state: 'won' }), author),
  ],
]

const nested = (depth: number): Uint8Array => {
  const encoder = encoding.createEncoder()
  const items = [bytes(raw(0x27), 1, 'situations', situation, 1)]
  for (let at = 0; at < depth; at += 1) items.push(bytes(raw(0x27), 0, own, at, 'k', 1))
  encoding.writeUint8Array(encoder, bytes(1, items.length, own, 0, ...items, 0))
  return encoding.toUint8Array(encoder)
}

export const structure = ({ author, clock }: Aimed): Payload[] => [
  ['s01 an unknown root', written((doc) => doc.getMap('ledger').set(situation, record), author)],
  [
    's01 a root of the ledger',
    written((doc) => doc.getMap('seats').set(id('basil'), record), author),
  ],
  [
    's02 a thousand roots',
    written((doc) => {
      for (let at = 0; at < 400; at += 1) doc.getMap(`root${at}`).set(situation, 1)
    }, author),
  ],
  [
    's03 a list in a root map',
    written((doc) => doc.getArray('situations').insert(0, [record]), author),
  ],
  ['s04 a list as a record', set([1, 2, 3], author)],
  ['s05 a number as a record', set(42, author)],
  ['s06 a map as a record', set(new Y.Map([['owner', 'x']]), author)],
  ['s07 900 maps in maps', nested(900)],
  [
    's08 something to the right',
    lone(author, raw(0x68), own, 0, 1, 'situations', situation, 1, any(record)),
  ],
  ['s09 a skip', bytes(1, 1, author, clock, raw(10), 5, 0)],
  ['s10 an incomplete record', set(record, author).subarray(0, 40)],
  [
    's11 a parent that is a value',
    lone(author, raw(0x28), 0, author, 0, situation, 1, any(record)),
  ],
  ['s12 a record over another', lone(own, ...keyed('situations', id('told'), any(record)))],
  [
    's13 the same id at the same time',
    bytes(
      2,
      1,
      own,
      0,
      ...keyed('situations', id('told'), any(record)),
      1,
      own + 1,
      0,
      ...keyed('situations', id('told'), any(record)),
      0,
    ),
  ],
]

export const clocks = ({ author, clock }: Aimed): Payload[] => [
  [
    'k01 a gap, for ever pending',
    bytes(1, 1, author, clock + 1_000, ...keyed('situations', situation, any(record)), 0),
  ],
  ['k02 an origin nobody wrote', bytes(1, 1, author, clock, raw(0x88), 999, 5, 1, any(record), 0)],
  [
    'k03 an origin in its own future',
    bytes(1, 1, author, clock, raw(0x88), author, clock + 9, 1, any(record), 0),
  ],
  [
    'k04 an origin that is itself',
    bytes(1, 1, author, clock, raw(0x88), author, clock, 1, any(record), 0),
  ],
  [
    'k05 a giant clock',
    bytes(1, 1, author, 2 ** 31, ...keyed('situations', situation, any(record)), 0),
  ],
  ['k06 a giant run of nothing', bytes(1, 2, author, clock, raw(0), 2 ** 31, raw(0), 2 ** 31, 0)],
  [
    'k07 a giant run of deleted',
    bytes(1, 1, author, clock, raw(0x21), 1, 'situations', situation, 2 ** 32 - 1, 0),
  ],
  [
    'k08 a client id beyond 2^32',
    bytes(1, 1, 2 ** 40, 0, ...keyed('situations', situation, any(record)), 0),
  ],
  ['k09 another author', set(record)],
  ['k10 a run of no length', bytes(1, 1, author, clock, raw(0), 0, 0)],
  [
    'k11 two authors, one of them the room’s',
    bytes(
      2,
      1,
      author,
      clock,
      ...keyed('situations', situation, any(record)),
      1,
      own,
      0,
      raw(0, 1),
      0,
    ),
  ],
  ['a08 deletes what is not there', bytes(0, 1, author, 1, clock + 5, 1_000)],
  ['a09 deletes of a client that is not there', bytes(0, 1, own, 1, 0, 1_000)],
  ['g01 deletes of no length', bytes(0, 1, author, 1, 0, 0)],
]

/** What the room’s own author might have written: for a device it is honest, from a device it is not. */
export const plausible = ({ author, clock }: Aimed): Payload[] => [
  [
    'k11 the same numbers, other content',
    lone(author, ...keyed('situations', situation, any(record))),
  ],
  [
    'a05 the next step',
    bytes(
      1,
      1,
      author,
      clock,
      ...keyed('progress', onlyId, any({ ...record, state: 'closed' })),
      0,
    ),
  ],
  ['a07 everything deleted', bytes(0, 1, author, 1, 0, clock)],
  ['g01 overlapping deletes', bytes(0, 1, author, 2, 0, clock, 0, clock)],
]
