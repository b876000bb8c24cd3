import { describe, expect, it } from 'vitest'
import type { Store } from '../../server/store/store.ts'

/** A shared store as it is opened by one relay after another. */
export interface SharedBench {
  readonly open: () => Promise<Store>
}

const room = 'room000000000000000000'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = ({ bytes: held }: { readonly bytes: Uint8Array }): string =>
  new TextDecoder().decode(held)

/** Two relays, both of which have read a room of one entry. */
async function openTwo({ open }: SharedBench): Promise<readonly [Store, Store]> {
  const [one, two] = [await open(), await open()]
  await one.append(room, 0, { bytes: bytes('first') })
  await one.read(room)
  await two.read(room)
  return [one, two]
}

async function closing(stores: readonly Store[]): Promise<void> {
  for (const each of stores) await each.close()
}

/** The next time that this relay hears of the room. */
const heardBy = (store: Store): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => void store.follow(room, resolve))

async function log(store: Store): Promise<string[]> {
  const kept = await store.read(room)
  return kept.kind === 'kept' ? kept.entries.map(text) : [kept.kind]
}

/** Writes after whatever others wrote, however often it must be said again. */
async function write(store: Store, after: number, said: string): Promise<number> {
  for (let head = after; ;) {
    const result = await store.append(room, head, { bytes: bytes(said) })
    if (result.kind === 'done') return result.seq
    const since = await store.since(room, head, true)
    if (since.kind !== 'entries') throw new Error(since.kind)
    head += since.entries.length
  }
}

function describeLog(createBench: () => Promise<SharedBench>): void {
  it('[J1.1] refuses the second of two writes after the same entry, and gives it the first', async () => {
    const [one, two] = await openTwo(await createBench())
    const news = heardBy(two)
    expect(await one.append(room, 1, { bytes: bytes('one') })).toEqual({ kind: 'done', seq: 2 })
    expect(await news).toBeUndefined()
    expect(await two.append(room, 1, { bytes: bytes('two') })).toEqual({ kind: 'behind' })
    const since = await two.since(room, 1, false)
    expect(since.kind === 'entries' && since.entries.map(text)).toEqual(['one'])
    expect(await two.append(room, 2, { bytes: bytes('two') })).toEqual({ kind: 'done', seq: 3 })
    expect(await log(one)).toEqual(['first', 'one', 'two'])
    expect(await log(two)).toEqual(['first', 'one', 'two'])
    await closing([one, two])
  })

  it('[J1.1] keeps all that two relays write at once, once each, in one order', async () => {
    const [one, two] = await openTwo(await createBench())
    const run = async (store: Store, name: string): Promise<void> => {
      let head = 1
      for (let each = 0; each < 20; each += 1) head = await write(store, head, `${name}${each}`)
    }
    await Promise.all([run(one, 'a'), run(two, 'b')])
    const all = await log(one)
    expect(await log(two)).toEqual(all)
    expect(all).toHaveLength(41)
    for (const name of ['a', 'b'])
      expect(all.filter((each) => each.startsWith(name))).toEqual(
        Array.from({ length: 20 }, (_, n) => `${name}${n}`),
      )
    await closing([one, two])
  })

  it('lets one of two relays make a room, and says so to the other', async () => {
    const { open } = await createBench()
    const stores = [await open(), await open()]
    const results = await Promise.all(
      stores.map((each, n) => each.append(room, 0, { bytes: bytes(`${n}`) })),
    )
    expect(results.map(({ kind }) => kind).sort()).toEqual(['behind', 'done'])
    await closing(stores)
  })
}

function describeTurns(createBench: () => Promise<SharedBench>): void {
  it('[J1.6] says that a room was renewed, and nothing of before opens', async () => {
    const [one, two] = await openTwo(await createBench())
    const news = heardBy(two)
    expect((await one.renew(room, 1, { bytes: bytes('anew') })).kind).toBe('done')
    await news
    expect((await two.since(room, 1, false)).kind).toBe('anew')
    expect(await two.read(room)).toMatchObject({ head: 2, entries: [] })
    expect((await two.append(room, 2, { bytes: bytes('on') })).kind).toBe('done')
    expect(await log(one)).toEqual(['on'])
    await closing([one, two])
  })

  it('says nothing new when another relay made the log shorter', async () => {
    const [one, two] = await openTwo(await createBench())
    const news = heardBy(two)
    expect((await one.snapshot(room, 1, bytes('whole'))).kind).toBe('done')
    await news
    expect(await two.since(room, 1, false)).toEqual({ kind: 'entries', entries: [], wholeAt: 1 })
    expect((await two.append(room, 1, { bytes: bytes('on') })).kind).toBe('done')
    await closing([one, two])
  })

  it('lets nothing land in a room that another relay purged meanwhile', async () => {
    const [one, two] = await openTwo(await createBench())
    const results = await Promise.all([one.drop(room), two.append(room, 1, { bytes: bytes('x') })])
    expect(['done', 'behind', 'failed']).toContain(results[1].kind)
    await one.drop(room)
    expect((await two.append(room, 2, { bytes: bytes('late') })).kind).toBe('behind')
    expect(await two.read(room)).toEqual({ kind: 'absent' })
    expect((await two.append(room, 0, { bytes: bytes('again') })).kind).toBe('done')
    expect(await log(one)).toEqual(['again'])
    await closing([one, two])
  })

  it('carries what one relay says to the others, and to them alone', async () => {
    const [one, two] = await openTwo(await createBench())
    const back: unknown[] = []
    one.follow(room, (said) => said && back.push(said))
    const news = heardBy(two)
    one.say(room, bytes('here'))
    expect(text({ bytes: (await news) ?? bytes('') })).toBe('here')
    expect(back).toEqual([])
    await closing([one, two])
  })

  it('is known to all its relays by one name', async () => {
    const { open } = await createBench()
    const stores = await Promise.all([open(), open(), open()])
    expect(new Set(stores.map(({ relayId }) => relayId)).size).toBe(1)
    await closing(stores)
  })
}

function describeEnds(createBench: () => Promise<SharedBench>): void {
  it('[J1.13] reads, and makes again, a room that is purged while others write in it, however they meet', async () => {
    const { open } = await createBench()
    const [one, two, three] = [await open(), await open(), await open()]
    for (let round = 0; round < 8; round += 1) {
      expect((await one.append(room, 0, { bytes: bytes(`${round}`) })).kind).toBe('done')
      for (const each of [two, three]) await each.read(room)
      const writing = [two, three].map((each) => each.append(room, 1, { bytes: bytes('late') }))
      await Promise.all([...writing, one.drop(room)])
      // Whoever was in it learns that it ended; what is left of a write that came too late goes with it.
      for (const each of [two, three]) await each.since(room, 1, true)
      for (const each of [one, two, three]) each.letGo(room)
      await one.drop(room)
      for (const each of [one, two, three])
        expect(await each.read(room)).toEqual({ kind: 'absent' })
    }
    await closing([one, two, three])
  })
}

/** What a store promises to relays that share it; run by each implementation that may be. */
export function describeShared(name: string, createBench: () => Promise<SharedBench>): void {
  describe(`${name} is shared by relays`, () => {
    describeLog(createBench)
    describeTurns(createBench)
    describeEnds(createBench)
  })
}
