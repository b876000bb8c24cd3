import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Act } from '../../../shared/acts/act.ts'
import { openDeviceStore, type DeviceStore } from './device-store.ts'
import {
  encodeEntry,
  entriesOf,
  keptOf,
  renumber,
  settle,
  takeForSending,
  type Numbered,
} from './outbox.ts'

const room = 'room'
const act = (id: string, of?: string): Act => ({
  operations: [{ op: 'create', collection: 'echoes', id, record: of === undefined ? {} : { of } }],
})
const sending = { nextAct: 1, actsInFlight: 8, frameBytes: 16_384, nowMs: 1_000 }
let devices = 0
let store: DeviceStore

const add = (name: string, more: object = {}): Promise<number> =>
  store.outbox.add({ room, act: act(name), ...more })
const take = (more: object = {}): Promise<Numbered[]> =>
  takeForSending(store, room, { ...sending, ...more })
const named = (entries: readonly Numbered[]) =>
  entries.map(({ n, act: { operations } }) => `${n} ${operations[0]?.id}`)

beforeEach(() => {
  store = openDeviceStore(`outbox-${(devices += 1)}`)
})

describe('the outbox', () => {
  it('[O1.3] numbers in order of posting, and sends again byte for byte', async () => {
    await add('a')
    await add('b')
    const first = await take()
    expect(named(first)).toEqual(['1 a', '2 b'])
    await add('c')
    const again = await take()
    expect(named(again)).toEqual(['1 a', '2 b', '3 c'])
    expect(again.slice(0, 2).map(encodeEntry)).toEqual(first.map(encodeEntry))
  })

  it('never gives a number twice, even once the outbox is empty, or behind the relay', async () => {
    const key = await add('a')
    await take()
    await store.outbox.delete(key)
    await add('b')
    expect(named(await take())).toEqual(['2 b'])
    await add('c')
    expect(named(await take({ nextAct: 9 }))).toEqual(['2 b', '9 c'])
  })

  it('has at most so many on their way', async () => {
    for (let at = 0; at < 12; at += 1) await add(`${at}`)
    expect(await take()).toHaveLength(8)
    const [first] = await take()
    await settle({ store, room }, [
      { key: first?.key ?? 0, answer: { kind: 'done', n: 1 }, atMs: 1_000 },
    ])
    expect((await take()).map(({ n }) => n)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('lets others pass a held one, unless they touch what it touches', async () => {
    await add('a', { holdUntilMs: 2_000 })
    await add('b')
    await store.outbox.add({ room, act: act('c', 'a') })
    await store.outbox.add({ room, act: act('d', 'c') })
    expect(named(await take())).toEqual(['1 b'])
    expect(named(await take({ nowMs: 2_000 }))).toEqual(['1 b', '2 a', '3 c', '4 d'])
  })

  it('[O1.5] keeps a refused one with its reason, and a number for it no more', async () => {
    const key = await add('a')
    await take()
    await settle({ store, room }, [
      { key, answer: { kind: 'refused', n: 1, reason: 'closed' }, atMs: 1_000 },
    ])
    const [entry] = await entriesOf(store, room)
    expect(entry).toMatchObject({ key, refused: 'closed' })
    expect(entry?.n).toBeUndefined()
    expect(entry && keptOf(entry, 0).refused).toBe('closed')
    expect(await take()).toEqual([])
  })

  it('reads a reason of a newer relay as not understood, and waits when too fast', async () => {
    const one = await add('a')
    const two = await add('b')
    await take()
    const refused = (key: number, n: number, reason: string) =>
      ({ key, answer: { kind: 'refused', n, reason }, atMs: 1_000 }) as const
    await settle({ store, room }, [refused(one, 1, 'newer'), refused(two, 2, 'too-fast')])
    const [first, second] = await entriesOf(store, room)
    expect(first?.refused).toBe('unknown')
    expect(second).toMatchObject({ holdUntilMs: 2_000 })
    expect(named(await take({ nowMs: 2_000 }))).toEqual(['3 b'])
  })

  it('ignores an answer to a number that an entry no longer has', async () => {
    const key = await add('a')
    await take()
    await settle({ store, room }, [{ key, answer: { kind: 'done', n: 7 }, atMs: 0 }])
    await settle({ store, room: 'other' }, [{ key, answer: { kind: 'done', n: 1 }, atMs: 0 }])
    expect(await entriesOf(store, room)).toHaveLength(1)
  })

  it('[N1.5] is numbered anew from what the relay expects, once, whichever tab does it', async () => {
    for (const name of ['a', 'b', 'c']) await add(name)
    const [lowest] = await take({ nextAct: 5 })
    if (lowest === undefined) throw new Error('nothing taken')
    expect(lowest.n).toBe(5)
    expect(await renumber(store, lowest, 2)).toBe(true)
    expect(await renumber(store, lowest, 2)).toBe(false)
    await add('d')
    expect(named(await take({ nextAct: 5 }))).toEqual(['2 a', '3 b', '4 c', '5 d'])
  })

  it('is not numbered anew upwards', async () => {
    await add('a')
    const [lowest] = await take({ nextAct: 5 })
    expect(lowest && (await renumber(store, lowest, 5))).toBe(false)
  })

  it('keeps with its writer what no frame can carry', async () => {
    await store.outbox.add({
      room,
      act: {
        operations: [{ op: 'create', collection: 'x', id: 'x', record: { w: 'x'.repeat(20_000) } }],
      },
    })
    await add('b')
    expect(named(await take())).toEqual(['1 b'])
    expect((await entriesOf(store, room))[0]?.refused).toBe('unknown')
  })
})
