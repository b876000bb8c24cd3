import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../../client/src/seal/random.ts'
import { openDeviceStore } from '../../client/src/sync/device-store.ts'
import type { Changed, LineState } from '../../client/src/sync/line.ts'
import { openLine } from '../../client/src/sync/open-line.ts'
import { isHonest, mostRecords as recordsLeft } from '../../client/src/sync/strict-update.ts'
import { fakeSockets } from '../../client/src/sync/testing/fake-socket.ts'
import { handClock } from '../../client/src/sync/testing/hand-clock.ts'
import { id, sealed } from '../../server/room/testing/people.ts'
import { documentCollections } from '../../shared/model/collections.ts'
import { frame, syncStep } from '../../shared/wire/frames.ts'
import { encodeSync } from '../../shared/wire/sync.ts'
import { encodeWelcome, type Welcome } from '../../shared/wire/welcome.ts'
import { keepsLittle } from './memory.ts'
import {
  bytes,
  clocks,
  content,
  forged,
  plausible,
  structure,
  wire,
  type Aimed,
} from './yjs-payloads.ts'

// SECURITY §12 d14: a relay that means harm. Whatever it sends, the device drops that socket, asks
// for another, and its replica is what it was. What seals protect is tested with the seals.

const author = 77
const record = { owner: id('chloe'), rev: 1, epoch: 1, words: sealed('told'), ord: 1, atMin: 1 }
const roots = new Set<string>(documentCollections('session'))
const megabyte = 1024 * 1024

/** What an honest relay wrote before it was taken over. */
const honest = (): { doc: Y.Doc; aim: Aimed } => {
  const doc = new Y.Doc()
  doc.clientID = author
  for (const name of ['told', 'mine', 'third']) doc.getMap('situations').set(id(name), record)
  doc.getMap('situations').delete(id('third'))
  return { doc, aim: { author, clock: Y.getState(doc.store, author) } }
}
const { doc: before, aim } = honest()

const welcome: Welcome = {
  kind: 'welcome',
  generation: { number: 1, author, lostSince: 1 },
  role: 'peer',
  nowMs: 0,
  nextAct: 1,
  limits: { frameBytes: 16_384, records: 800, actsInFlight: 8 },
}

let devices = 0

/** A device in its room, its replica as the honest relay left it. */
async function openDevice(name = `hostile-${(devices += 1)}`) {
  const [sockets, clock] = [fakeSockets(), handClock()]
  const silent = { onHide: () => () => undefined, onShow: () => () => undefined }
  const store = openDeviceStore(name)
  const line = openLine(
    {
      room: newRoomId(),
      kind: 'session',
      device: newRecordId(),
      capability: { kind: 'member', member: newRecordId(), token: newToken() },
    },
    {
      store,
      ...clock,
      WebSocket: sockets.WebSocket,
      url: 'ws://relay',
      random: deviceRandom,
      lifecycle: silent,
    },
  )
  const states: LineState[] = []
  await new Promise<void>((resolve) =>
    line.listen({ outbox: () => resolve(), state: (state) => states.push(state) }),
  )
  await line.takeBack(-1)
  const enter = (): void => {
    sockets.last().open()
    sockets.last().receive(encodeWelcome(welcome))
    sockets.last().receive(encodeSync(syncStep.step2, Y.encodeStateAsUpdate(before)))
  }
  clock.pass(0)
  enter()
  expect(states.at(-1)).toEqual({ state: 'live' })
  const shown = (): readonly Changed[] => {
    let all: readonly Changed[] = []
    line.listen({ records: (records) => (all = records) })()
    return all
  }
  return { line, sockets, clock, states, shown, enter }
}

/** Takes it, drops the socket, asks for another, and holds what it held. */
async function survives(hostile: Uint8Array<ArrayBuffer>): Promise<void> {
  const { line, sockets, clock, states, shown, enter } = await openDevice()
  const held = shown()
  expect(held).toHaveLength(2)
  const struck = sockets.last()
  // One that made it count for ever would run into the time a test may take.
  struck.receive(hostile)
  expect([struck.isClosed, states.at(-1)]).toEqual([true, { state: 'reconnecting' }])
  expect(shown()).toEqual(held)
  clock.pass(5_000)
  expect(sockets.last()).not.toBe(struck)
  enter()
  expect([states.at(-1), shown()]).toEqual([{ state: 'live' }, held])
  await line.stop()
}

const families = [wire, content, structure, clocks]
const payloads = families.flatMap((family) => family(aim))

describe('[O1.9] d14 an update no relay may send', () => {
  it.each(payloads)('is dropped with its socket: %s', async (_, payload) => {
    await survives(encodeSync(syncStep.update, payload))
  })

  it('is dropped in a first answer too, before anything was held', async () => {
    for (const [name, payload] of payloads) {
      expect([name, isHonest(payload, { author, roots, clock: 0, recordsLeft })]).toEqual([
        name,
        false,
      ])
    }
  })

  it('costs no memory, whatever it declares', async () => {
    const { line, sockets, enter, clock } = await openDevice()
    await keepsLittle(8 * megabyte, async () => {
      for (const [, payload] of payloads) {
        sockets.last().receive(encodeSync(syncStep.update, payload))
        clock.pass(5_000)
        enter()
      }
    })
    await line.stop()
  })
})

describe('[O1.9] an update the relay’s author might have written', () => {
  it.each([...forged(aim), ...plausible(aim)])(
    'is taken whole, and leaves no mine: %s',
    (_, payload) => {
      const doc = new Y.Doc()
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(before))
      expect(isHonest(payload, { author, roots, clock: aim.clock, recordsLeft })).toBe(true)
      Y.applyUpdate(doc, payload)
      expect([doc.store.pendingStructs, doc.store.pendingDs]).toEqual([null, null])
      expect([...doc.share.keys()].every((name) => roots.has(name))).toBe(true)
      for (const name of roots) expect(() => doc.getMap(name).toJSON()).not.toThrow()
      doc.destroy()
    },
  )
})

const json = (number: number, text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array([number, ...new TextEncoder().encode(text)])
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

describe('[O1.9] another frame no relay may send', () => {
  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['an answer with a field more', json(66, '{"kind":"done","n":1,"words":"x"}')],
    ['an answer of no kind', json(66, '{"n":1}')],
    ['an answer numbered 1e309', json(66, '{"kind":"done","n":1e309}')],
    ['an answer numbered -1', json(66, '{"kind":"expected","n":-1,"next":1}')],
    ['an answer that expects no act', json(66, '{"kind":"expected","n":1,"next":0}')],
    [
      'an answer whose reason is a sentence',
      json(66, '{"kind":"refused","n":1,"reason":"<img src=x onerror=alert(1)>"}'),
    ],
    ['an answer as deep as a megabyte', json(66, nested(500_000))],
    ['an answer with __proto__', json(66, '{"kind":"done","n":1,"__proto__":{"kind":"refused"}}')],
    ['an answer that is a list', json(66, '[{"kind":"done","n":1}]')],
    [
      'presence of a million names',
      json(64, `{"here":[${Array(100_000).fill('"x"').join()}],"screens":0,"outOfFrame":false}`),
    ],
    [
      'presence of what is no name',
      json(64, '{"here":["<b>Awa</b>"],"screens":0,"outOfFrame":false}'),
    ],
    ['presence that is a gesture', json(64, '{"gesture":"out-of-frame"}')],
    [
      'presence with a text in it',
      json(64, '{"here":[],"screens":0,"outOfFrame":false,"say":"bonjour"}'),
    ],
    ['a second welcome', encodeWelcome(welcome)],
    ['a door answer', json(67, '{"kind":"door","wrap":"1.x"}')],
    ['an event nobody knows', json(68, '{"event":"install"}')],
    ['an event that is an object', json(68, '{"event":{"toString":"x"}}')],
    ['an act', json(65, '{"n":1,"operations":[]}')],
    ['not JSON', json(68, '{event:alive}')],
    ['no UTF-8', new Uint8Array([68, 0xc3, 0x28])],
    ['awareness', new Uint8Array([frame.awareness, 0])],
    ['auth', new Uint8Array([2, 0, 0])],
    [
      'a step 1, which asks for what this device holds',
      encodeSync(syncStep.step1, new Uint8Array([0])),
    ],
    ['a sync of step 9', bytes(0, 9, 1, 0) as Uint8Array<ArrayBuffer>],
    ['a sync longer than it is', bytes(0, 2, 4_000, 0) as Uint8Array<ArrayBuffer>],
    ['five megabytes', new Uint8Array(5 * megabyte)],
    ['nothing', new Uint8Array()],
  ])('is dropped with its socket: %s', async (_, hostile) => {
    await survives(hostile)
  })

  it.each<[string, object]>([
    ['a field more', { motd: '<script>' }],
    ['another role', { role: 'admin' }],
    ['an author beyond 2^32', { generation: { number: 1, author: 2 ** 40, lostSince: 1 } }],
    ['acts that count from 0', { nextAct: 0 }],
    ['a generation -1', { generation: { number: -1, author, lostSince: 1 } }],
    ['a wrap of ten megabytes', { wrap: 'w'.repeat(10 * megabyte) }],
    ['no limits', { limits: {} }],
    ['a clock that is text', { nowMs: 'now' }],
  ])('as a welcome is no welcome: %s', async (_, odd) => {
    const { line, sockets, clock, shown } = await openDevice()
    const held = shown()
    sockets.last().end(1006)
    clock.pass(5_000)
    const socket = sockets.last()
    socket.open()
    socket.receive(encodeWelcome({ ...welcome, ...odd }))
    expect([socket.isClosed, shown()]).toEqual([true, held])
    await line.stop()
  })

  it('before the welcome is not heard, whatever it is', async () => {
    const { line, sockets, clock, shown } = await openDevice()
    const held = shown()
    for (const hostile of [
      encodeSync(syncStep.step2, payloads[1]?.[1] ?? new Uint8Array()),
      json(68, '{"event":"alive"}'),
      json(66, '{"kind":"done","n":1}'),
    ]) {
      sockets.last().end(1006)
      clock.pass(5_000)
      const socket = sockets.last()
      socket.open()
      socket.receive(hostile)
      expect([socket.isClosed, shown()]).toEqual([true, held])
    }
    await line.stop()
  })
})
