import { beforeEach, describe, expect, it } from 'vitest'
import { id, sealed } from '../../server/room/testing/people.ts'
import { frame } from '../../shared/wire/frames.ts'
import { openArena, strike, unharmed, type Arena } from './arena.ts'

/*
 * SECURITY §12 B, as far as acts have forms. Rights are in act-rights.test.ts, b08 and b09 in
 * replays.test.ts. What does not apply to this version of the relay, and why:
 *
 *   b11 unknown op            here, as b04: an operation is one of three words
 *   b13, b14 without signature   in unsigned.test.ts; as a signed act, refused whole (below)
 *   b15 second ballot         there are no votes, hence no ballots
 *   b16, b17 consents         in the group’s room alone: unknown in a session’s (below), forged ones in forged-consents
 *   b19 epoch jump            keys are not records: an epoch is a number in a record, of which the
 *                             relay checks the form (below), and which binds the sealed words
 */

let arena: Arena

beforeEach(async () => {
  arena = await openArena()
})

const json = (text: string): Uint8Array => new Uint8Array([frame.act, ...Buffer.from(text)])
const words = sealed('w')
const owned = `"owner":"${id('basil')}","rev":1,"epoch":1,"words":"${words}"`
const act = (operation: string): string => `{"n":1,"operations":[${operation}]}`
const creating = (record: string, collection = 'situations', key = id('hostile')): string =>
  act(`{"op":"create","collection":"${collection}","id":"${key}","record":${record}}`)
const removing = (fields: string): string => act(`{"op":"remove",${fields}}`)
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('[W1.2] an act that is not one closes its socket alone', () => {
  it.each<[string, string]>([
    ['b01 not JSON', '{n:1}'],
    ['b01 nothing', ''],
    ['b01 two values', '{}{}'],
    ['b01 a byte-order mark', `\uFEFF${creating(`{${owned}}`)}`],
    ['b02 as deep as a frame allows', nested(8_000)],
    ['b02 that deep where operations are due', `{"n":1,"operations":${nested(8_000)}}`],
    ['b04 __proto__ as collection', creating(`{${owned}}`, '__proto__')],
    ['b04 __proto__ as id', creating(`{${owned}}`, 'situations', '__proto__')],
    [
      'b04 __proto__ as field of the act',
      `{"n":1,"__proto__":{"a":1},"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b04 __proto__ as field of an operation',
      removing(`"collection":"situations","id":"${id('x')}","__proto__":{}`),
    ],
    ['b04 __proto__ as field of a record', creating(`{${owned},"__proto__":{"rev":1}}`)],
    ['b04 toString as op', act(`{"op":"toString","collection":"situations","id":"${id('x')}"}`)],
    ['b04 constructor as id', removing('"collection":"situations","id":"constructor"')],
    [
      'b05 a lone surrogate as id',
      removing(`"collection":"situations","id":"\\ud800${'x'.repeat(15)}"`),
    ],
    ['b05 a lone surrogate as collection', removing(`"collection":"\\udfff","id":"${id('x')}"`)],
    ['b05 a lone surrogate as field', creating(`{${owned},"\\ud800":1}`)],
    [
      'b06 n -1',
      `{"n":-1,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n 0',
      `{"n":0,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n -0',
      `{"n":-0,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n 1.5',
      `{"n":1.5,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n 1e309',
      `{"n":1e309,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n "1"',
      `{"n":"1","operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n true',
      `{"n":true,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    [
      'b06 n 2^53',
      `{"n":9007199254740993,"operations":[{"op":"remove","collection":"situations","id":"${id('x')}"}]}`,
    ],
    ['b11 an unknown operation', act(`{"op":"move","collection":"situations","id":"${id('x')}"}`)],
    ['b11 an unknown field', removing(`"collection":"situations","id":"${id('x')}","rev":1`)],
    [
      'b11 a removal with a record',
      removing(`"collection":"situations","id":"${id('x')}","record":{}`),
    ],
    ['no operation', '{"n":1,"operations":[]}'],
    [
      '25 operations',
      `{"n":1,"operations":[${Array(25)
        .fill(`{"op":"remove","collection":"echoes","id":"${id('x')}"}`)
        .join()}]}`,
    ],
    ['an id with a newline after it', removing(`"collection":"situations","id":"${id('x')}\\n"`)],
    ['an id of other letters', removing(`"collection":"situations","id":"ａ${'x'.repeat(15)}"`)],
    ['a record that is a list', creating(`[${words.length}]`)],
    ['a record that is null', creating('null')],
    ['operations by name', '{"n":1,"operations":{"0":{"op":"remove"},"length":1}}'],
    [
      'an unsigned post with a number',
      `{"n":1,"unsigned":{"collection":"situations","id":"${id('x')}","record":{}}}`,
    ],
  ])('%s', async (_, text) => {
    await unharmed(arena, async () => {
      expect((await strike(arena, json(text))).closed).toBe('badFrame')
    })
  })

  it('bytes that are no UTF-8', async () => {
    const broken = [
      [0xc3, 0x28],
      [0xff],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
      [0xf8, 0x88, 0x80, 0x80],
    ]
    await unharmed(arena, async () => {
      for (const bytes of broken) {
        const [before, after] = creating(`{${owned}}`).split('hostile')
        const hostile = new Uint8Array([
          frame.act,
          ...Buffer.from(before ?? ''),
          ...bytes,
          ...Buffer.from(after ?? ''),
        ])
        expect((await strike(arena, hostile)).closed).toBe('badFrame')
      }
    })
  })
})

describe('[R1.1] an act of no collection’s form is refused, and takes its number', () => {
  it.each<[string, string]>([
    ['b04 constructor as collection', creating(`{${owned}}`, 'constructor')],
    ['b04 toString as collection', creating(`{${owned}}`, 'toString')],
    ['b04 hasOwnProperty as collection', creating(`{${owned}}`, 'hasOwnProperty')],
    ['b04 constructor as field', creating(`{${owned},"constructor":{"prototype":{}}}`)],
    ['b04 toString as field', creating(`{${owned},"toString":1}`)],
    ['b06 rev -1', creating(`{${owned.replace('"rev":1', '"rev":-1')}}`)],
    ['b06 rev 0', creating(`{${owned.replace('"rev":1', '"rev":0')}}`)],
    ['b06 rev 1e309', creating(`{${owned.replace('"rev":1', '"rev":1e309')}}`)],
    ['b06 rev 1.5', creating(`{${owned.replace('"rev":1', '"rev":1.5')}}`)],
    ['b06 rev "1"', creating(`{${owned.replace('"rev":1', '"rev":"1"')}}`)],
    ['b06 rev null', creating(`{${owned.replace('"rev":1', '"rev":null')}}`)],
    ['b06 rev beyond all', creating(`{${owned.replace('"rev":1', '"rev":4294967296')}}`)],
    ['b11 an unknown field', creating(`{${owned},"html":"<img>"}`)],
    ['b11 a collection of votes', creating(`{${owned}}`, 'ballots')],
    ['b15 a collection of ballots', creating(`{${owned},"choice":1}`, 'votes')],
    ['b16 a consent in a session’s room', creating(`{${owned}}`, 'consents')],
    ['b19 epoch 0', creating(`{${owned.replace('"epoch":1', '"epoch":0')}}`)],
    ['b19 epoch 65 536', creating(`{${owned.replace('"epoch":1', '"epoch":65536')}}`)],
    ['b19 a collection of keys', creating(`{${owned}}`, 'keys', '2'.repeat(16))],
    ['a22 a collection of the group’s room', creating(`{${owned}}`, 'members', id('basil'))],
    ['the ledger’s own', creating('{"number":99,"refused":[]}', 'devices', id('basil-phone'))],
    ['the room’s own', creating('{"kind":"group","number":9}', 'room', id('main'))],
    ['d03 words of version 2', creating(`{${owned.replace('"1.', '"2.')}}`)],
    ['d03 words in clear', creating(`{${owned.replace(words, 'en clair')}}`)],
    ['d03 words too short', creating(`{${owned.replace(words, words.slice(0, 100))}}`)],
    ['d03 words too long', creating(`{${owned.replace(words, `1.${'w'.repeat(10_990)}`)}}`)],
    ['d03 words with padding', creating(`{${owned.replace(words, `${words}==`)}}`)],
    ['b05 words with a lone surrogate', creating(`{${owned.replace(words, `${words}\\ud800`)}}`)],
    ['ord and atMin said by the device', creating(`{${owned},"ord":1,"atMin":1}`)],
    ['ord alone', creating(`{${owned},"ord":1}`)],
    ['of where nothing is about', creating(`{${owned},"of":"${id('told')}"}`)],
    ['an owner that is no id', creating(`{${owned.replace(id('basil'), 'basil')}}`)],
    [
      'an id of 43 characters, which no device would take',
      creating(`{${owned}}`, 'situations', 'h'.repeat(43)),
    ],
    ['the one id of single records', creating(`{${owned}}`, 'situations', id('main'))],
    ['the one id, as a takeaway', creating(`{${owned}}`, 'takeaways', id('main'))],
    [
      '24 operations, the last of them hostile',
      act(
        [
          ...Array.from(
            { length: 23 },
            (_, at) =>
              `{"op":"create","collection":"takeaways","id":"${id(`t${at}x`)}","record":{${owned}}}`,
          ),
          `{"op":"create","collection":"takeaways","id":"${id('last')}","record":{${owned},"extra":1}}`,
        ].join(),
      ),
    ],
  ])('%s', async (_, text) => {
    await unharmed(
      arena,
      async () => {
        const device = await strike(arena, json(text))
        expect([device.closed, device.answers]).toEqual([
          undefined,
          [{ kind: 'refused', n: 1, reason: 'unknown' }],
        ])
      },
      { writesToo: true },
    )
  })

  it('b02 a record nested as deep as a frame allows', async () => {
    await unharmed(
      arena,
      async () => {
        const device = await strike(arena, json(creating(`{${owned},"deep":${nested(7_000)}}`)))
        expect(device.answers).toEqual([{ kind: 'refused', n: 1, reason: 'unknown' }])
      },
      { writesToo: true },
    )
  })
})
