import { describe, expect, it } from 'vitest'
import type { Kept, Store } from '../../server/store/store.ts'

/** A store under test, on something that outlives it. */
export interface Bench {
  /** Opens the store anew, as after a stop. */
  open(): Promise<Store>
}

const room = 'room000000000000000000'
const other = 'other00000000000000000'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (entry: { readonly bytes: Uint8Array } | undefined): string | undefined =>
  entry && new TextDecoder().decode(entry.bytes)

async function kept(store: Store, of = room): Promise<Kept> {
  const back = await store.read(of)
  if (back.kind !== 'kept') throw new Error(`not kept: ${back.kind}`)
  return back
}

async function write(store: Store, ...texts: readonly string[]): Promise<void> {
  for (const [index, each] of texts.entries()) {
    const result = await store.append(room, index, { bytes: bytes(each) })
    expect(result).toEqual({ kind: 'done', seq: index + 1 })
  }
}

/** Entries, in order, apart, once. */
function describeLog(createBench: () => Promise<Bench>): void {
  const fresh = async (): Promise<Store> => (await createBench()).open()

  it('knows nothing of a room nobody made', async () => {
    const store = await fresh()
    expect(await store.read(room)).toEqual({ kind: 'absent' })
    expect(await store.exists(room)).toBe(false)
    await store.close()
  })

  it('gives back entries in the order they were written', async () => {
    const store = await fresh()
    await write(store, 'one', 'two', 'three')
    const back = await kept(store)
    expect(back.entries.map(text)).toEqual(['one', 'two', 'three'])
    expect(back).toMatchObject({ head: 3, cut: false, snapshot: undefined })
    expect(await store.exists(room)).toBe(true)
    await store.close()
  })

  it('refuses whoever writes after something else than the end', async () => {
    const store = await fresh()
    await write(store, 'one', 'two')
    for (const after of [0, 1, 3]) {
      expect(await store.append(room, after, { bytes: bytes('late') })).toEqual({
        kind: 'behind',
      })
    }
    expect((await kept(store)).entries.map(text)).toEqual(['one', 'two'])
    await store.close()
  })

  it('keeps rooms apart', async () => {
    const store = await fresh()
    await write(store, 'one', 'two')
    await store.append(other, 0, { bytes: bytes('elsewhere') })
    expect((await kept(store, other)).entries.map(text)).toEqual(['elsewhere'])
    expect((await kept(store)).entries).toHaveLength(2)
    await store.close()
  })

  it('takes writes of many rooms at once', async () => {
    const store = await fresh()
    const names = Array.from({ length: 40 }, (_, index) => `${index}`.padEnd(22, 'x'))
    const results = await Promise.all(
      names.map((each) => store.append(each, 0, { bytes: bytes(each) })),
    )
    expect(results.every(({ kind }) => kind === 'done')).toBe(true)
    for (const each of names) expect(text((await kept(store, each)).entries[0])).toBe(each)
    await store.close()
  })
}

/** Shorter logs, and new generations. */
function describeSnapshots(createBench: () => Promise<Bench>): void {
  const fresh = async (): Promise<Store> => (await createBench()).open()

  it('puts a snapshot in the place of the entries up to it, and goes on', async () => {
    const store = await fresh()
    await write(store, 'one', 'two', 'three')
    await store.snapshot(room, 2, bytes('one and two'))
    const back = await kept(store)
    expect(text(back.snapshot)).toBe('one and two')
    expect(back.snapshot?.seq).toBe(2)
    expect(back.entries.map(text)).toEqual(['three'])
    expect(await store.append(room, 3, { bytes: bytes('four') })).toEqual({
      kind: 'done',
      seq: 4,
    })
    await store.snapshot(room, 4, bytes('all'))
    expect(await kept(store)).toMatchObject({ head: 4, entries: [] })
    await store.close()
  })

  it('knows where a room ends that it let go of, and adds nothing elsewhere', async () => {
    const store = await fresh()
    const texts = Array.from({ length: 70 }, (_, index) => `${index}`)
    await write(store, ...texts)
    await store.snapshot(room, 3, bytes('the first'))
    store.letGo(room)
    expect(await store.append(room, 3, { bytes: bytes('lost') })).toEqual({ kind: 'behind' })
    store.letGo(room)
    expect(await store.append(room, 70, { bytes: bytes('next') })).toEqual({
      kind: 'done',
      seq: 71,
    })
    const back = await kept(store)
    // More of them than are read at once.
    expect(back.entries.map(text)).toEqual([...texts.slice(3), 'next'])
    await store.close()
  })

  it('renews a room whole: one snapshot, nothing of before', async () => {
    const store = await fresh()
    await write(store, 'one', 'two')
    expect(await store.renew(room, 1, { bytes: bytes('late') })).toEqual({ kind: 'behind' })
    expect(await store.renew(room, 2, { bytes: bytes('anew') })).toEqual({ kind: 'done', seq: 3 })
    expect(await store.append(room, 3, { bytes: bytes('four') })).toEqual({
      kind: 'done',
      seq: 4,
    })
    const back = await kept(store)
    expect(text(back.snapshot)).toBe('anew')
    expect(back.entries.map(text)).toEqual(['four'])
    await store.close()
  })
}

/** The index, and an end. */
function describeIndex(createBench: () => Promise<Bench>): void {
  const fresh = async (): Promise<Store> => (await createBench()).open()

  it('writes the index with the entry, and forgets its lines with it', async () => {
    const store = await fresh()
    const index = [{ key: 'door/one', value: room }]
    await store.append(room, 0, { bytes: bytes('open'), index })
    expect(await store.lookup('door/one')).toBe(room)
    await store.append(room, 9, {
      bytes: bytes('late'),
      index: [{ key: 'door/two', value: room }],
    })
    expect(await store.lookup('door/two')).toBeUndefined()
    await store.append(room, 1, {
      bytes: bytes('shut'),
      index: [{ key: 'door/one', value: null }],
    })
    expect(await store.lookup('door/one')).toBeUndefined()
    await store.close()
  })

  it('forgets a room that is dropped, and lets it be made again', async () => {
    const store = await fresh()
    await write(store, 'one', 'two')
    await store.drop(room)
    expect(await store.read(room)).toEqual({ kind: 'absent' })
    await write(store, 'again')
    expect((await kept(store)).entries.map(text)).toEqual(['again'])
    await store.close()
  })
}

/** What stands beside the rest, so that no older copy brings it back. */
function describeBuried(createBench: () => Promise<Bench>): void {
  it('remembers a room that was erased whole, and no other, after a stop too', async () => {
    const bench = await createBench()
    const before = await bench.open()
    await write(before, 'one')
    await before.append(other, 0, { bytes: bytes('one') })
    expect(await before.isBuried(room)).toBe(false)
    await before.renew(room, 1, { bytes: bytes('record gone'), taken: ['situations/one'] })
    expect(await before.isBuried(room)).toBe(false)
    await before.renew(room, 2, { bytes: bytes('gone'), taken: [''] })
    await before.close()
    const after = await bench.open()
    expect([await after.isBuried(room), await after.isBuried(other)]).toEqual([true, false])
    await after.drop(other)
    expect(await after.isBuried(other)).toBe(true)
    await after.close()
  })
}

/** An end and a restart. */
function describeRestart(createBench: () => Promise<Bench>): void {
  it('has all of it after a stop, under the same relay id', async () => {
    const bench = await createBench()
    const before = await bench.open()
    await write(before, 'one', 'two', 'three')
    await before.snapshot(room, 1, bytes('one'))
    await before.append(other, 0, {
      bytes: bytes('door'),
      index: [{ key: 'door/x', value: other }],
    })
    const { relayId } = before
    await before.close()
    const after = await bench.open()
    expect(after.relayId).toBe(relayId)
    expect(relayId).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect((await kept(after)).entries.map(text)).toEqual(['two', 'three'])
    expect(await after.lookup('door/x')).toBe(other)
    expect(await after.append(room, 3, { bytes: bytes('four') })).toEqual({
      kind: 'done',
      seq: 4,
    })
    await after.close()
  })
}

/** What every store promises; run by each implementation. */
export function describeStore(name: string, createBench: () => Promise<Bench>): void {
  describe(`${name} keeps its promises`, () => {
    describeLog(createBench)
    describeSnapshots(createBench)
    describeIndex(createBench)
    describeBuried(createBench)
    describeRestart(createBench)
  })
}
