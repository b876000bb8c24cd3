import {
  appendFile,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { silentLog } from '../room/testing/world.ts'
import { openClassicLevelStore } from './classic-level-store.ts'
import type { StoreWatch } from './store-watch.ts'
import type { Kept, Store } from './store.ts'

const room = 'room000000000000000000'
const other = 'other00000000000000000'
const third = 'third00000000000000000'
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (entry: { readonly bytes: Uint8Array } | undefined): string =>
  new TextDecoder().decode(entry?.bytes)

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function opened(at = folder, watch?: StoreWatch): Promise<Store> {
  const listening = watch && { log: silentLog, also: watch }
  const result = await openClassicLevelStore(at, listening)
  if (result.kind !== 'open') throw new Error(result.en)
  return result.store
}

async function change(key: string, to: (value: Buffer) => Buffer | undefined): Promise<void> {
  const database = new ClassicLevel<string, Buffer>(join(folder, 'store'), {
    valueEncoding: 'buffer',
  })
  const value = (await database.get(key))!
  const changed = to(value)
  await (changed === undefined ? database.del(key) : database.put(key, changed))
  await database.close()
}

const flipLast = (value: Buffer): Buffer => {
  const copy = Buffer.from(value)
  copy.writeUInt8(copy.readUInt8(copy.length - 1) ^ 1, copy.length - 1)
  return copy
}

async function allBytes(at: string): Promise<string> {
  const parts: string[] = []
  for (const entry of await readdir(at, { withFileTypes: true })) {
    const path = join(at, entry.name)
    parts.push(
      entry.isDirectory() ? await allBytes(path) : (await readFile(path)).toString('latin1'),
    )
  }
  return parts.join('\n')
}

describe('the embedded store on its disk', () => {
  it('[L1.7] keeps nothing in clear, neither in entries nor in snapshots', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('canary-in-an-entry') })
    await store.snapshot(room, 1, bytes('canary-in-a-snapshot'))
    await store.close()
    expect(await allBytes(folder)).not.toContain('canary')
  })

  it('[L1.7] keeps keys apart, one file a room, for its owner alone', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await store.close()
    expect(await readdir(join(folder, 'keys'))).toEqual([`${room}.1`])
    expect((await stat(join(folder, 'keys', `${room}.1`))).mode & 0o777).toBe(0o600)
  })

  it('[G1.5] destroys the old key with the old generation: an older copy opens nothing any more', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await store.renew(room, 1, { bytes: bytes('anew') })
    await store.close()
    expect(await readdir(join(folder, 'keys'))).toEqual([`${room}.2`])
    await change(`room/${room}`, () => Buffer.from('1'))
    const restored = await opened()
    expect(await restored.read(room)).toEqual({ kind: 'absent' })
    await restored.close()
  })

  it('makes good a stop between the new generation and the end of the old key', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    const key = await readFile(join(folder, 'keys', `${room}.1`))
    await store.renew(room, 1, { bytes: bytes('anew') })
    await store.close()
    await writeFile(join(folder, 'keys', `${room}.1`), key)
    const again = await opened()
    expect(((await again.read(room)) as Kept).snapshot).toBeDefined()
    expect(await readdir(join(folder, 'keys'))).toEqual([`${room}.2`])
    await again.close()
  })

  it('stops at a damaged entry, says so, and uses no number twice', async () => {
    const store = await opened()
    for (const [after, each] of ['one', 'two', 'three'].entries()) {
      await store.append(room, after, { bytes: bytes(each) })
    }
    await store.close()
    await change(`entry/${room}/000000000002`, flipLast)
    const back = await opened()
    const kept = (await back.read(room)) as Kept
    expect(kept.entries.map(text)).toEqual(['one'])
    expect(kept).toMatchObject({ cut: true, head: 3 })
    expect(await back.renew(room, 3, { bytes: bytes('one') })).toEqual({ kind: 'done', seq: 4 })
    expect(await back.read(room)).toMatchObject({ cut: false, entries: [], head: 4 })
    await back.close()
  })

  it('stops at a gap as well', async () => {
    const store = await opened()
    for (const after of [0, 1, 2]) await store.append(room, after, { bytes: bytes(`${after}`) })
    await store.close()
    await change(`entry/${room}/000000000002`, () => undefined)
    const back = await opened()
    expect(await back.read(room)).toMatchObject({ cut: true, head: 3 })
    await back.close()
  })

  it('does not open an entry moved to another place', async () => {
    const store = await opened()
    for (const after of [0, 1]) await store.append(room, after, { bytes: bytes(`${after}`) })
    await store.close()
    let first: Buffer | undefined
    await change(`entry/${room}/000000000001`, (value) => (first = value))
    await change(`entry/${room}/000000000002`, () => first)
    const back = await opened()
    expect(await back.read(room)).toMatchObject({ cut: true, entries: [{ seq: 1 }] })
    await back.close()
  })

  it('says that a snapshot is damaged rather than serve an emptier room', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await store.snapshot(room, 1, bytes('one'))
    await store.close()
    await change(`snapshot/${room}`, flipLast)
    const back = await opened()
    expect(await back.read(room)).toMatchObject({ kind: 'failed' })
    expect(await back.append(room, 1, { bytes: bytes('two') })).toMatchObject({ kind: 'failed' })
    await back.close()
  })
})

describe('a store that was damaged', () => {
  it('[D1.5] takes words without the room they are of for damage, and overwrites nothing', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await store.close()
    await change(`room/${room}`, () => undefined)
    const back = await opened()
    expect(await back.read(room)).toMatchObject({ kind: 'failed' })
    expect(await back.append(room, 0, { bytes: bytes('anew') })).toMatchObject({ kind: 'failed' })
    await back.close()
    await change(`room/${room}`, () => undefined)
    expect(await readdir(join(folder, 'keys'))).toEqual([`${room}.1`])
  })

  it('[D1.4] doubts each room once after its end was damaged, those made since excepted', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await store.append(other, 0, { bytes: bytes('one') })
    await store.close()
    const [log = ''] = (await readdir(join(folder, 'store'))).filter((name) =>
      name.endsWith('.log'),
    )
    await appendFile(join(folder, 'store', log), Buffer.alloc(300, 1))
    const told: string[] = []
    const after = await opened(folder, ({ kind }) => void told.push(kind))
    await after.append(third, 0, { bytes: bytes('one') })
    const cuts = async (of: Store) =>
      Promise.all([room, other, third].map(async (each) => ((await of.read(each)) as Kept).cut))
    expect(await cuts(after)).toEqual([true, true, false])
    expect(told).toEqual(['doubted', 'wrote', 'cut', 'cut'])
    await after.renew(room, 1, { bytes: bytes('sure') })
    await after.close()
    const again = await opened()
    expect(await cuts(again)).toEqual([false, true, false])
    await again.close()
  })

  it('[D1.4] forgets a doubt raised beside a relay that is running', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    const [log = ''] = (await readdir(join(folder, 'store'))).filter((name) =>
      name.endsWith('.log'),
    )
    await appendFile(join(folder, 'store', log), Buffer.alloc(300, 1))
    expect(await openClassicLevelStore(folder)).toMatchObject({ kind: 'refused' })
    expect(await readFile(join(folder, 'doubts'), 'utf8')).toBe('0\n')
    await store.close()
  })

  it('[D1.2] does not take keys out of reach for rooms erased', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await rename(join(folder, 'keys'), join(folder, 'away'))
    expect(await store.read(room)).toMatchObject({ kind: 'failed' })
    await rename(join(folder, 'away'), join(folder, 'keys'))
    expect(await store.read(room)).toMatchObject({ kind: 'kept' })
    await store.close()
  })

  it('[G1.5] takes a key of zeros for destroyed', async () => {
    const store = await opened()
    await store.append(room, 0, { bytes: bytes('one') })
    await writeFile(join(folder, 'keys', `${room}.1`), Buffer.alloc(32))
    expect(await store.read(room)).toEqual({ kind: 'absent' })
    await store.close()
  })
})

describe('a data folder that cannot be used', () => {
  it('[H1.1] is left alone when a newer version wrote it', async () => {
    await writeFile(join(folder, 'version'), '2\n')
    const result = await openClassicLevelStore(folder)
    expect(result).toMatchObject({ kind: 'refused', en: expect.stringContaining('newer version') })
    expect((await readdir(folder)).includes('store')).toBe(false)
  })

  it('says that another relay uses it', async () => {
    const store = await opened()
    const second = await openClassicLevelStore(folder)
    expect(second).toMatchObject({ kind: 'refused', fr: expect.stringContaining('déjà utilisé') })
    await store.close()
  })

  it('says that it cannot be written', async () => {
    const path = join(folder, 'a-file')
    await writeFile(path, '')
    const result = await openClassicLevelStore(join(path, 'data'))
    expect(result).toMatchObject({
      kind: 'refused',
      en: expect.stringContaining('cannot be written'),
    })
  })
})
