import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { encodeAnswer } from '../../../shared/wire/answer.ts'
import { frame, syncStep } from '../../../shared/wire/frames.ts'
import { encodeAct } from '../../../shared/wire/act.ts'
import { decodeHello } from '../../../shared/wire/hello.ts'
import { encodePresence } from '../../../shared/wire/presence.ts'
import { encodeRoomEvent } from '../../../shared/wire/room-event.ts'
import { encodeSync } from '../../../shared/wire/sync.ts'
import { encodeWelcome, type Welcome } from '../../../shared/wire/welcome.ts'
import { gateClass, type GateEvents, type Pass } from './gate.ts'
import { fakeSockets } from './testing/fake-socket.ts'
import { handClock } from './testing/hand-clock.ts'

const id = 'abcdefghijklmnop'
const room = 'abcdefghijklmnopqrstuv'
const token = 'a'.repeat(43)
const author = 7
const welcome: Welcome = {
  kind: 'welcome',
  generation: { number: 1, author, lostSince: 1 },
  role: 'peer',
  nowMs: 0,
  nextAct: 1,
  limits: { frameBytes: 16_384, records: 800, actsInFlight: 8 },
}
const act = encodeAct({ n: 1, operations: [{ op: 'remove', collection: 'echoes', id }] })

interface Provider {
  onopen: () => void
  onmessage: (event: { data: ArrayBuffer }) => void
  onclose: () => void
  readyState: number
  send(bytes: Uint8Array): void
  close(): void
}

function open(isSameGeneration = true) {
  const sockets = fakeSockets()
  const clock = handClock()
  const said: string[] = []
  const heard: number[][] = []
  let pass: Pass | undefined
  const events: GateEvents = {
    hello: () => ({ kind: 'screen', version: 1, room, token, generation: 0 }),
    welcomed(_, way) {
      pass = way
      return isSameGeneration
    },
    expected: () => ({ author, roots: new Set(['echoes']), clock: 0, recordsLeft: 9 }),
    synced: () => said.push('synced'),
    answered: ({ kind }) => said.push(kind),
    presence: () => said.push('presence'),
    event: ({ event }) => said.push(event),
    ended: (code) => said.push(`ended ${code}`),
  }
  const Gate = gateClass({ url: 'ws://relay', WebSocket: sockets.WebSocket, ...clock }, events)
  const provider: Provider = Object.assign(new Gate() as Provider, {
    onopen: () => said.push('open'),
    onmessage: ({ data }: { data: ArrayBuffer }) => heard.push([...new Uint8Array(data)]),
    onclose: () => said.push('closed'),
  })
  const socket = sockets.last()
  const enter = () => {
    socket.open()
    socket.receive(encodeWelcome(welcome))
  }
  return {
    provider,
    socket,
    clock,
    said,
    heard,
    enter,
    say: (bytes: Uint8Array<ArrayBuffer>) => pass?.say(bytes),
  }
}

function update(by = author): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = by
  doc.getMap('echoes').set(id, { owner: '', rev: 1, epoch: 1, words: '', ord: 1, atMin: 1 })
  return Y.encodeStateAsUpdate(doc)
}

describe('the gate', () => {
  it('says hello first, and opens towards the provider once welcomed', () => {
    const { socket, said, enter } = open()
    socket.open()
    expect(socket.sent.map((bytes) => bytes[0])).toEqual([frame.hello])
    expect(decodeHello(socket.sent[0]?.subarray(1) ?? new Uint8Array())).toMatchObject({ room })
    expect(said).toEqual([])
    enter()
    expect(said).toEqual(['open'])
  })

  it('[W1.3] lets out step 1, acts and presence, and nothing else', () => {
    const { provider, socket, enter, say } = open()
    provider.send(encodeSync(syncStep.step1, new Uint8Array([0])))
    enter()
    const before = socket.sent.length
    provider.send(encodeSync(syncStep.step2, update()))
    provider.send(encodeSync(syncStep.update, update()))
    provider.send(new Uint8Array([frame.awareness, 0]))
    provider.send(new Uint8Array([frame.hello, 0]))
    provider.send(new Uint8Array())
    expect(socket.sent).toHaveLength(before)
    provider.send(encodeSync(syncStep.step1, new Uint8Array([0])))
    say(act)
    expect(socket.sent.slice(before).map((bytes) => bytes[0])).toEqual([frame.sync, frame.act])
  })

  it('passes on what the relay may say, and counts everything as a sign of life', () => {
    const { socket, said, heard, enter } = open()
    enter()
    socket.receive(encodeSync(syncStep.update, update()))
    expect(heard).toEqual([])
    const step2 = encodeSync(syncStep.step2, update())
    socket.receive(step2)
    socket.receive(encodeAnswer({ kind: 'done', n: 1 }))
    socket.receive(encodePresence({ here: [id], facilitators: [], screens: 0, outOfFrame: false }))
    socket.receive(encodeRoomEvent({ event: 'alive' }))
    expect(heard).toEqual([[...step2], [68], [68], [68]])
    expect(said).toEqual(['open', 'synced', 'done', 'presence', 'alive'])
  })

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['an update of another author', encodeSync(syncStep.step2, update(8))],
    ['a broken update', encodeSync(syncStep.step2, new Uint8Array([1, 255, 255, 255, 255, 15]))],
    ['a step 1', encodeSync(syncStep.step1, new Uint8Array([0]))],
    ['a truncated sync frame', new Uint8Array([0, 1, 200])],
    ['awareness', new Uint8Array([frame.awareness, 0])],
    ['a second welcome', encodeWelcome(welcome)],
    ['an unknown frame', new Uint8Array([99])],
    ['an empty frame', new Uint8Array()],
    ['an answer that is none', new Uint8Array([frame.answer, 123])],
    ['a frame beyond all limits', new Uint8Array(4 * 1024 * 1024 + 1)],
  ])('[O1.9] drops %s and its socket, so that another is opened (d14)', (_, bytes) => {
    const { socket, said, heard, enter } = open()
    enter()
    socket.receive(bytes)
    expect(heard.flat().filter((byte) => byte !== 68)).toEqual([])
    expect(said).toEqual(['open', 'closed', 'ended 1006'])
    expect(socket.isClosed).toBe(true)
  })

  it('gives up a relay that does not welcome it, or says something else first', () => {
    const silent = open()
    silent.socket.open()
    silent.clock.pass(10_000)
    expect(silent.said).toEqual(['closed', 'ended 1006'])
    const odd = open()
    odd.socket.open()
    odd.socket.receive(encodeAnswer({ kind: 'done', n: 1 }))
    expect(odd.said).toEqual(['closed', 'ended 1006'])
  })

  it('closes without opening when the generation is another', () => {
    const { provider, socket, said, enter } = open(false)
    enter()
    expect(said).toEqual(['ended 1006'])
    expect(socket.isClosed).toBe(true)
    expect(provider.readyState).toBe(3)
  })

  it('says once why it ended, and hears nothing afterwards', () => {
    const { provider, socket, said, enter } = open()
    enter()
    socket.end(4412)
    provider.close()
    socket.receive(encodeAnswer({ kind: 'done', n: 1 }))
    expect(said).toEqual(['open', 'closed', 'ended 4412'])
  })
})
