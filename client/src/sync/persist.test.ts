import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Act } from '../../../shared/acts/act.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import { openDeviceStore, type DeviceStore } from './device-store.ts'
import type { Settled } from './outbox.ts'
import { loadReplica, persist, renewReplica, type Place, type Replica } from './replica.ts'

const id = 'abcdefghijklmnop'
const first = { number: 1, author: 11 }
const second = { number: 2, author: 22 }
const record = { owner: 'awa', rev: 1, epoch: 1, words: 'w' }
const act: Act = { operations: [{ op: 'create', collection: 'echoes', id, record }] }

let devices = 0
let store: DeviceStore
let place: Place

/** What the relay sends: this record, written by the author of that generation. */
function update(author: number, of: Readonly<Record<string, Fields>>): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = author
  for (const [key, each] of Object.entries(of)) doc.getMap('echoes').set(key, each)
  return Y.encodeStateAsUpdate(doc)
}

const echoes = ({ doc }: Replica) => doc.getMap('echoes').toJSON()
const done = (key: number): Settled => ({ key, answer: { kind: 'done', n: 1 }, atMs: 0 })
const waiting = () => store.outbox.where('room').equals('room').count()

async function heard(of: Readonly<Record<string, Fields>>): Promise<Replica> {
  const replica = await loadReplica(place)
  replica.generation = first
  Y.applyUpdate(replica.doc, update(first.author, of))
  return replica
}

beforeEach(() => {
  store = openDeviceStore(`persist-${(devices += 1)}`)
  place = { store, room: 'room', kind: 'session' }
})

describe('[O1.4] an answered post', () => {
  const posted = async () => store.outbox.add({ room: 'room', act, n: 1 })

  it('stays in the outbox while nothing has answered it', async () => {
    await posted()
    await persist(place, await heard({ other: record }), [])
    expect(await waiting()).toBe(1)
  })

  it('leaves the outbox as its record enters the replica', async () => {
    const key = await posted()
    const replica = await heard({ [id]: record })
    expect(echoes(await loadReplica(place))).toEqual({})
    await persist(place, replica, [done(key)])
    expect(await waiting()).toBe(0)
    expect(echoes(await loadReplica(place))).toEqual({ [id]: record })
  })

  it('is still there when the device could not write the record, and both come later', async () => {
    const key = await posted()
    const replica = await heard({ [id]: record })
    const fail = (): never => {
      throw new Error('no disk')
    }
    store.updates.hook('creating', fail)
    await expect(persist(place, replica, [done(key)])).rejects.toThrow('no disk')
    expect([await waiting(), echoes(await loadReplica(place))]).toEqual([1, {}])
    store.updates.hook('creating').unsubscribe(fail)
    await persist(place, replica, [done(key)])
    expect([await waiting(), echoes(await loadReplica(place))]).toEqual([0, { [id]: record }])
  })

  it('stays when the outbox could not be written: the record waits for it', async () => {
    const key = await posted()
    const replica = await heard({ [id]: record })
    const fail = (): never => {
      throw new Error('no disk')
    }
    store.outbox.hook('deleting', fail)
    await expect(persist(place, replica, [done(key)])).rejects.toThrow('no disk')
    expect([await waiting(), echoes(await loadReplica(place))]).toEqual([1, {}])
    store.outbox.hook('deleting').unsubscribe(fail)
  })
})

describe('[Z2.5] a post that brings back what a relay lost', () => {
  const refused = { kind: 'refused' as const, n: 1, reason: 'withdrawn' }

  it('goes without a word once it is known that it was withdrawn, one typed here never does', async () => {
    const row = { room: 'room', act, n: 1 }
    const back = await store.outbox.add({ ...row, returns: true })
    const typed = await store.outbox.add(row)
    const settled = [back, typed].map((key): Settled => ({ key, answer: refused, atMs: 0 }))
    await persist(place, await heard({}), settled)
    expect(await store.outbox.toArray()).toMatchObject([{ key: typed, refused: 'withdrawn' }])
  })
})

describe('[G1.3] a replica of an earlier generation', () => {
  const renewal = { ...second, lostSince: 2 }

  it('is dropped, and nothing of it is merged into the next', async () => {
    const before = await heard({ [id]: record, other: { ...record, owner: 'basil' } })
    await persist(place, before, [])
    const after = await renewReplica(place, before, { to: renewal, member: 'awa' })
    expect(echoes(after)).toEqual({})
    expect(after.generation).toEqual(second)
    Y.applyUpdate(after.doc, update(second.author, { other: { ...record, owner: 'basil' } }))
    await persist(place, after, [])
    const loaded = await loadReplica(place)
    expect(Object.keys(echoes(loaded))).toEqual(['other'])
    expect([...Y.decodeStateVector(Y.encodeStateVector(loaded.doc)).keys()]).toEqual([22])
  })

  it('is not written again by a page that has not heard of the next one', async () => {
    const slow = await heard({ [id]: record })
    await persist(place, await heard({}), [])
    await renewReplica(place, await loadReplica(place), { to: renewal, member: 'awa' })
    await persist(place, slow, [])
    const loaded = await loadReplica(place)
    expect([loaded.generation, echoes(loaded)]).toEqual([second, {}])
  })

  it('[G1.4] gives back one’s own records, and no others, where they may have been lost', async () => {
    const before = await heard({ [id]: record, other: { ...record, owner: 'basil' } })
    await persist(place, before, [])
    const lost = { ...second, lostSince: 1 }
    const after = await renewReplica(place, before, { to: lost, member: 'awa' })
    expect(after.own).toEqual([{ collection: 'echoes', id, record }])
  })

  it('[G1.5] gives back nothing after an erasure', async () => {
    const before = await heard({ [id]: record })
    await persist(place, before, [])
    const after = await renewReplica(place, before, { to: renewal, member: 'awa' })
    expect(after.own).toEqual([])
  })
})
