import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../../shared/acts/act.ts'
import type { DeviceId, MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import type { Place } from '../../../shared/model/sealed.ts'
import { closeCodes } from '../../../shared/wire/close-codes.ts'
import { decodeHello } from '../../../shared/wire/hello.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../seal/random.ts'
import { sealWords } from '../seal/words-seal.ts'
import { openDeviceStore } from './device-store.ts'
import type { Capability, Kept, LineState } from './line.ts'
import { openLine } from './open-line.ts'
import { fakeSockets } from './testing/fake-socket.ts'
import { handClock } from './testing/hand-clock.ts'

const room: RoomId = newRoomId()
const member: MemberId = newRecordId()
const token: Token = newToken()
const device: DeviceId = newRecordId()
const key = deviceRandom(32)
let devices = 0

function create(id: string, text = 'Canari des îles'): Act {
  const place: Place = { room, collection: 'takeaways', id, owner: member, epoch: 1, rev: 1 }
  const words = sealWords({ key, place }, { text, atMin: 1 })
  const record = { owner: member, rev: 1, epoch: 1, words }
  return { operations: [{ op: 'create', collection: 'takeaways', id, record }] }
}

async function open(capability: Capability = { kind: 'member', member, token }, name?: string) {
  const store = openDeviceStore(name ?? `line-${(devices += 1)}`)
  const sockets = fakeSockets()
  const clock = handClock()
  const silent = { onHide: () => () => undefined, onShow: () => () => undefined }
  const line = openLine(
    { room, kind: 'session', device, capability },
    {
      store,
      ...clock,
      WebSocket: sockets.WebSocket,
      url: 'ws://relay',
      random: deviceRandom,
      lifecycle: silent,
    },
  )
  const kept: (readonly Kept[])[] = []
  const states: LineState[] = []
  const ready = new Promise<void>((resolve) => {
    line.listen({
      outbox: (entries) => {
        kept.push(entries)
        resolve()
      },
      state: (state) => states.push(state),
    })
  })
  await ready
  // Comes after all that opening a line asks of the store.
  await line.takeBack(-1)
  clock.pass(0)
  return { line, store, clock, sockets, kept, states }
}

describe('a line without any network', () => {
  it('[O1.1] keeps what is posted before saying so, and clears its draft', async () => {
    const { line, store, kept } = await open()
    await store.drafts.put({ key: 'draft', sealed: '1.x', atMs: 0 })
    const cleared: string[] = []
    store.draftClearing.add((name) => cleared.push(name))
    const posted = await line.post(create('abcdefghijklmnop'), { clearsDraft: 'draft' })
    expect(kept.at(-1)).toMatchObject([{ key: posted }])
    expect(await store.outbox.count()).toBe(1)
    expect(await store.drafts.count()).toBe(0)
    expect(cleared).toEqual(['draft'])
    await line.stop()
  })

  it('[O1.2] gives back what has not left, once', async () => {
    const { line, clock, kept } = await open()
    const act = create('abcdefghijklmnop')
    const posted = await line.post(act, { holdMs: 5_000 })
    expect(kept.at(-1)?.[0]?.holdUntilMs).toBe(clock.nowMs() + 5_000)
    expect(await line.takeBack(posted)).toEqual(act)
    expect(await line.takeBack(posted)).toBeUndefined()
    expect(kept.at(-1)).toEqual([])
    await line.stop()
  })

  it('finds its outbox again when opened anew', async () => {
    const first = await open(undefined, 'again')
    await first.line.post(create('abcdefghijklmnop'))
    await first.line.stop()
    const second = await open(undefined, 'again')
    expect(second.kept[0]).toHaveLength(1)
    await second.line.stop()
  })

  it('keeps nothing in clear on the device', async () => {
    const { line, store } = await open()
    await line.post(create('abcdefghijklmnop'))
    for (const table of store.db.tables) {
      expect(JSON.stringify(await table.toArray())).not.toContain('Canari')
    }
    await line.stop()
  })
})

describe('a line whose socket ends', () => {
  const helloOf = (bytes: Uint8Array | undefined) =>
    decodeHello((bytes ?? new Uint8Array(1)).subarray(1))

  it('tries again after the network, and not after a removal', async () => {
    const { line, sockets, clock, states } = await open()
    const first = sockets.last()
    first.end(1006)
    expect(states.at(-1)).toEqual({ state: 'reconnecting' })
    clock.pass(5_000)
    const second = sockets.last()
    expect(second).not.toBe(first)
    second.end(closeCodes.removed)
    clock.pass(60_000)
    expect(sockets.last()).toBe(second)
    expect(states.at(-1)).toEqual({ state: 'ended', reason: 'removed' })
    await line.stop()
  })

  it('[G2.8] drops all that the device keeps of a room that was erased, typed words too, and no other', async () => {
    const { line, store, sockets, clock, states, kept } = await open()
    const gone: string[] = []
    store.draftClearing.add((name) => gone.push(name))
    await line.post(create('abcdefghijklmnop'))
    for (const of of [room, 'other']) {
      await store.drafts.put({ key: `${of}/situation`, sealed: '1.x', atMs: 0 })
      await store.updates.add({ room: of, bytes: new Uint8Array([1]) })
      await store.replicas.put({ room: of, generation: 1, author: 1 })
      await store.numbers.put({ room: of, last: 1 })
    }
    sockets.last().end(closeCodes.erased)
    await line.takeBack(-1)
    clock.pass(60_000)
    expect(states.at(-1)).toEqual({ state: 'ended', reason: 'erased' })
    expect(kept.at(-1)).toEqual([])
    expect(gone).toEqual([`${room}/situation`])
    const { replicas, updates, outbox, numbers, drafts } = store
    for (const table of [replicas, updates, numbers]) {
      expect((await table.toArray()).map((row) => (row as { room: string }).room)).toEqual([
        'other',
      ])
    }
    expect(await outbox.count()).toBe(0)
    expect((await drafts.toArray()).map(({ key: name }) => name)).toEqual(['other/situation'])
    await line.stop()
  })

  it('of an invitation, knocks once as a member before saying that the door is closed', async () => {
    const memberToken = newToken()
    const { line, sockets, clock, states } = await open({
      kind: 'invite',
      member,
      token,
      memberToken,
    })
    sockets.last().open()
    expect(helloOf(sockets.last().sent[0])).toMatchObject({ kind: 'invite', token })
    sockets.last().end(closeCodes.doorClosed)
    clock.pass(0)
    sockets.last().open()
    expect(helloOf(sockets.last().sent[0])).toMatchObject({ kind: 'member', token: memberToken })
    sockets.last().end(closeCodes.notAdmitted)
    expect(states).toEqual([{ state: 'connecting' }, { state: 'ended', reason: 'doorClosed' }])
    await line.stop()
  })
})
