import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAct, decodeUnsigned, encodeAct } from './act.ts'
import { decodeAnswer, encodeAnswer, type Answer } from './answer.ts'
import { closeCodes, closeReason } from './close-codes.ts'
import { decodeDoorAnswer, encodeDoorAnswer } from './door-answer.ts'
import { decodeDoorQuestion, encodeDoorQuestion } from './door-question.ts'
import { syncStep } from './frames.ts'
import { decodeHeldAnswer } from './held-answer.ts'
import { decodeHello, encodeHello, sameVersion, versionIn, type Hello } from './hello.ts'
import { readNumber } from './json-frame.ts'
import { sharedLimits } from './limits.ts'
import {
  decodeGesture,
  decodePresence,
  encodeGesture,
  encodePresence,
  type Gesture,
} from './presence.ts'
import { decodeRoomEvent, encodeRoomEvent, type RoomEvent } from './room-event.ts'
import { decodeSync, decodeVector, encodeSync } from './sync.ts'
import { decodeWelcome, encodeWelcome, type Welcome } from './welcome.ts'

const room = 'room000000000000000000'
const group = 'group00000000000000000'
const member = 'awa0000000000000'
const device = 'phone00000000000'
const token = 'token00000000000000000000000000000000000000A'.slice(0, 43)
const memberToken = 'member0000000000000000000000000000000000000'
const record = { owner: member, rev: 1, epoch: 1, words: '1.AAEC' }

/** A frame as a person reads it: its number, then its JSON. */
const readable = (bytes: Uint8Array): string =>
  `${bytes[0]} ${new TextDecoder().decode(bytes.subarray(1))}`
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const restOf = (bytes: Uint8Array): Uint8Array => readNumber(bytes)!.rest
const textFrame = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('[W1.1] every frame, as it is on the wire', () => {
  const hellos: readonly (readonly [Hello, string])[] = [
    [
      { kind: 'create', version: 1, room, member, token, device, generation: 0 },
      `67 {"kind":"create","version":1,"room":"${room}","member":"${member}","token":"${token}","device":"${device}","generation":0}`,
    ],
    [
      { kind: 'create', version: 1, room, group, member, token, device, generation: 0, code: 'x' },
      `67 {"kind":"create","version":1,"room":"${room}","group":"${group}","member":"${member}","token":"${token}","device":"${device}","generation":0,"code":"x"}`,
    ],
    [
      { kind: 'member', version: 1, room, member, token, device, generation: 3 },
      `67 {"kind":"member","version":1,"room":"${room}","member":"${member}","token":"${token}","device":"${device}","generation":3}`,
    ],
    [
      { kind: 'invite', version: 1, room, token, member, memberToken, device, generation: 0 },
      `67 {"kind":"invite","version":1,"room":"${room}","token":"${token}","member":"${member}","memberToken":"${memberToken}","device":"${device}","generation":0}`,
    ],
    [
      { kind: 'screen', version: 1, room, token, generation: 0 },
      `67 {"kind":"screen","version":1,"room":"${room}","token":"${token}","generation":0}`,
    ],
  ]

  it.each(hellos)('hello %#', (hello, text) => {
    const bytes = encodeHello(hello)
    expect(readable(bytes)).toBe(text)
    expect(decodeHello(restOf(bytes))).toEqual(hello)
    expect(sameVersion(hello)).toBe(true)
    expect(versionIn(restOf(bytes))).toBe(1)
  })

  it('door question and door answer', () => {
    const question = encodeDoorQuestion({ kind: 'door', door: token })
    expect(readable(question)).toBe(`67 {"kind":"door","door":"${token}"}`)
    expect(decodeDoorQuestion(restOf(question))).toEqual({ kind: 'door', door: token })
    expect(decodeHello(restOf(question))).toBeUndefined()
    const answer = encodeDoorAnswer({ kind: 'door', wrap: '1.AAEC' })
    expect(readable(answer)).toBe('67 {"kind":"door","wrap":"1.AAEC"}')
    expect(decodeDoorAnswer(restOf(answer))).toEqual({ kind: 'door', wrap: '1.AAEC' })
    expect(decodeWelcome(restOf(answer))).toBeUndefined()
  })

  it('welcome', () => {
    const welcome: Welcome = {
      kind: 'welcome',
      generation: { number: 2, author: 3_735_928_559, lostSince: 1 },
      role: 'guest',
      nowMs: 1_700_000_000_000,
      nextAct: 1,
      wrap: '1.AAEC',
      limits: { frameBytes: 16_384, records: 800, actsInFlight: 8 },
    }
    const bytes = encodeWelcome(welcome)
    expect(readable(bytes)).toBe(
      '67 {"kind":"welcome","generation":{"number":2,"author":3735928559,"lostSince":1},"role":"guest","nowMs":1700000000000,"nextAct":1,"wrap":"1.AAEC","limits":{"frameBytes":16384,"records":800,"actsInFlight":8}}',
    )
    expect(decodeWelcome(restOf(bytes))).toEqual(welcome)
  })

  it('act', () => {
    const act = {
      n: 12,
      operations: [
        { op: 'create' as const, collection: 'situations', id: member, record },
        { op: 'change' as const, collection: 'situations', id: member, record },
        { op: 'remove' as const, collection: 'doors', id: token },
      ],
    }
    const bytes = encodeAct(act)
    const words = `"record":{"owner":"${member}","rev":1,"epoch":1,"words":"1.AAEC"}`
    expect(readable(bytes)).toBe(
      `65 {"n":12,"operations":[{"op":"create","collection":"situations","id":"${member}",${words}},{"op":"change","collection":"situations","id":"${member}",${words}},{"op":"remove","collection":"doors","id":"${token}"}]}`,
    )
    expect(decodeAct(restOf(bytes))).toEqual(act)
  })

  const answers: readonly (readonly [Answer, string])[] = [
    [{ kind: 'done', n: 12 }, '66 {"kind":"done","n":12}'],
    [{ kind: 'refused', n: 12, reason: 'stale' }, '66 {"kind":"refused","n":12,"reason":"stale"}'],
    [{ kind: 'expected', n: 12, next: 9 }, '66 {"kind":"expected","n":12,"next":9}'],
  ]

  it.each(answers)('answer %#', (answer, text) => {
    const bytes = encodeAnswer(answer)
    expect(readable(bytes)).toBe(text)
    expect(decodeAnswer(restOf(bytes))).toEqual(answer)
  })

  it('presence and gestures', () => {
    const presence = { here: [member], facilitators: [], screens: 1, outOfFrame: false }
    const bytes = encodePresence(presence)
    expect(readable(bytes)).toBe(
      `64 {"here":["${member}"],"facilitators":[],"screens":1,"outOfFrame":false}`,
    )
    expect(decodePresence(restOf(bytes))).toEqual(presence)
    for (const gesture of ['out-of-frame', 'mistake', 'back'] as Gesture['gesture'][]) {
      const up = encodeGesture({ gesture })
      expect(readable(up)).toBe(`64 {"gesture":"${gesture}"}`)
      expect(decodeGesture(restOf(up))).toEqual({ gesture })
    }
  })

  it('room events', () => {
    const held: RoomEvent = { event: 'held', waiting: 'few' }
    expect(readable(encodeRoomEvent(held))).toBe('68 {"event":"held","waiting":"few"}')
    expect(decodeRoomEvent(restOf(encodeRoomEvent(held)))).toEqual(held)
    for (const event of ['alive', 'restarting', 'generation', 'erased'] as const) {
      const bytes = encodeRoomEvent({ event })
      expect(readable(bytes)).toBe(`68 {"event":"${event}"}`)
      expect(decodeRoomEvent(restOf(bytes))).toEqual({ event })
    }
  })

  it('sync: step 1, step 2, update', () => {
    expect(hex(encodeSync(syncStep.step1, new Uint8Array([0])))).toBe('00000100')
    expect(hex(encodeSync(syncStep.step2, new Uint8Array([0, 0])))).toBe('0001020000')
    const update = encodeSync(syncStep.update, new Uint8Array([1, 2, 3]))
    expect(hex(update)).toBe('000203010203')
    const read = decodeSync(restOf(update))
    expect([read?.step, Array.from(read!.bytes)]).toEqual([2, [1, 2, 3]])
    expect([...decodeVector(new Uint8Array([1, 5, 9]))!]).toEqual([[5, 9]])
  })
})

describe('close codes', () => {
  it('are final below 4500 and ask to come back above', () => {
    expect(closeCodes).toEqual({
      badFrame: 4400,
      notAdmitted: 4401,
      notAllowed: 4403,
      helloLate: 4408,
      secondHello: 4409,
      generation: 4410,
      erased: 4411,
      removed: 4412,
      version: 4413,
      tooLarge: 4414,
      doorClosed: 4423,
      tooMany: 4429,
      restarting: 4500,
      storeFailed: 4503,
      tooSlow: 4508,
      busy: 4529,
    })
    expect(closeReason(4410)).toBe('generation')
    expect(closeReason(1006)).toBeUndefined()
  })
})

describe('decoding', () => {
  const decoders = [
    decodeAct,
    decodeUnsigned,
    decodeAnswer,
    decodeHeldAnswer,
    decodeDoorAnswer,
    decodeDoorQuestion,
    decodeHello,
    decodePresence,
    decodeGesture,
    decodeRoomEvent,
    decodeWelcome,
    decodeSync,
    decodeVector,
    versionIn,
  ]

  it('never throws and never takes what is not its own, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readNumber(bytes)
        for (const decode of decoders.slice(0, 10)) expect(decode(bytes)).toBeUndefined()
        decodeSync(bytes)
        decodeVector(bytes)
      }),
    )
  })

  it('takes no JSON with anything more, less or else', () => {
    const fields = `"n":1,"operations":[{"op":"remove","collection":"situations","id":"${member}"}]`
    expect(decodeAct(textFrame(`{${fields}}`))).toBeDefined()
    const bad = [
      `{${fields},"more":1}`,
      `{"n":1,"operations":[]}`,
      `{"n":-1,"operations":[{"op":"remove","collection":"situations","id":"${member}"}]}`,
      `{"n":1.5,"operations":[{"op":"remove","collection":"situations","id":"${member}"}]}`,
      `{"n":1e309,"operations":[{"op":"remove","collection":"situations","id":"${member}"}]}`,
      `{"n":"1","operations":[{"op":"remove","collection":"situations","id":"${member}"}]}`,
      `{"n":1,"operations":[{"op":"drop","collection":"situations","id":"${member}"}]}`,
      `{"n":1,"operations":[{"op":"remove","collection":"__proto__","id":"${member}"}]}`,
      `{"n":1,"operations":[{"op":"remove","collection":"situations","id":"short"}]}`,
      `{"n":1,"operations":[{"op":"remove","collection":"situations","id":"${member}","record":{}}]}`,
      `[${fields}]`,
      `{${fields}}x`,
      'null',
      '',
    ]
    for (const text of bad) expect([text, decodeAct(textFrame(text))]).toEqual([text, undefined])
  })

  it('bounds what one act may hold, and how deep', () => {
    const remove = { op: 'remove' as const, collection: 'situations', id: member }
    const act = (count: number) => ({
      n: 1,
      operations: Array.from({ length: count }, () => remove),
    })
    expect(decodeAct(restOf(encodeAct(act(sharedLimits.writesPerAct))))).toBeDefined()
    expect(decodeAct(restOf(encodeAct(act(sharedLimits.writesPerAct + 1))))).toBeUndefined()
    const deep = `{"n":1,"operations":${'['.repeat(8_000)}${']'.repeat(8_000)}}`
    expect(decodeAct(textFrame(deep))).toBeUndefined()
  })

  it('takes no overlong number, no trailing byte and no vector longer than it is', () => {
    expect(readNumber(new Uint8Array([0xc1, 0x00]))).toBeUndefined()
    expect(readNumber(new Uint8Array())).toBeUndefined()
    expect(decodeSync(new Uint8Array([0, 1, 0, 9]))).toBeUndefined()
    expect(decodeVector(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0x0f]))).toBeUndefined()
    expect(decodeVector(new Uint8Array([0, 0]))).toBeUndefined()
  })

  it('tells another version from a garbled hello', () => {
    expect(versionIn(textFrame('{"version":7,"other":true}'))).toBe(7)
    expect(versionIn(textFrame('{"kind":"member"}'))).toBeUndefined()
  })
})
