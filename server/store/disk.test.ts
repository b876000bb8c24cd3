import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDisk, type Database, type Disk } from './disk.ts'
import type { StoreEvent } from './store-watch.ts'

let folder: string
let database: Database
let disk: Disk
let told: StoreEvent['kind'][]
let forgotten: number

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  database = new ClassicLevel(join(folder, 'store'), { valueEncoding: 'buffer' })
  await database.open()
  told = []
  forgotten = 0
  const watch = ({ kind }: StoreEvent): void => void told.push(kind)
  disk = await createDisk({ database, watch, forget: () => void (forgotten += 1) })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await disk.close()
  await rm(folder, { recursive: true })
})

const put = (key: string) => ({ type: 'put' as const, key, value: Buffer.from(key) })
const read = (key: string): Promise<string | undefined> =>
  disk.read(async (open) => (await open.get(key))?.toString())

/** The next write fails, as the system would say it. */
function failOnce(): void {
  vi.spyOn(database, 'batch').mockRejectedValueOnce(new Error('IO error'))
}

describe('a disk under the store', () => {
  it('[L1.1] asks for every write to be durable before it answers', async () => {
    const batch = vi.spyOn(database, 'batch')
    await disk.write([put('one')])
    expect(batch.mock.calls.map((call: unknown[]) => call[1])).toEqual([{ sync: true }])
    expect(told).toEqual(['wrote'])
  })

  it('[D1.3] is closed and opened again after a failure, and remembers nothing of before', async () => {
    await disk.write([put('one')])
    failOnce()
    const close = vi.spyOn(database, 'close')
    await expect(disk.write([put('two')])).rejects.toThrow('IO error')
    expect(await read('one')).toBe('one')
    expect([close.mock.calls.length, forgotten]).toEqual([1, 1])
    await disk.write([put('three')])
    expect(told).toEqual(['wrote', 'failed', 'mended', 'wrote'])
    expect([await read('two'), await read('three')]).toEqual([undefined, 'three'])
  })

  it('[D1.2] refuses at once what is asked until it is whole again, and reads meanwhile', async () => {
    await disk.write([put('one')])
    failOnce()
    vi.spyOn(database, 'close').mockRejectedValueOnce(new Error('not yet'))
    await expect(disk.write([put('two')])).rejects.toThrow('IO error')
    expect(await read('one')).toBe('one')
    await expect(disk.write([put('three')])).rejects.toThrow('not whole yet')
    await vi.waitFor(() => expect(told.at(-1)).toBe('mended'), { timeout: 20_000 })
    await disk.write([put('four')])
    expect(await read('four')).toBe('four')
  })

  it('[D1.2] lets those who read finish before it is closed', async () => {
    await disk.write([put('one')])
    let go = (): void => undefined
    const slow = disk.read(async (open) => {
      await new Promise<void>((resolve) => (go = resolve))
      return (await open.get('one'))?.toString()
    })
    failOnce()
    await expect(disk.write([put('two')])).rejects.toThrow('IO error')
    const later = read('one')
    go()
    expect([await slow, await later]).toEqual(['one', 'one'])
  })

  it('[D1.2] takes a store that was moved away for no store, and makes none in its place', async () => {
    await disk.write([put('one')])
    const [here, away] = [join(folder, 'store'), join(folder, 'away')]
    await rename(here, away)
    await expect(disk.write([put('two')])).rejects.toThrow('gone')
    await expect(read('one')).rejects.toThrow('gone')
    await rename(away, here)
    await vi.waitFor(() => expect(told.at(-1)).toBe('mended'), { timeout: 20_000 })
    expect(await read('one')).toBe('one')
  })

  it('ends while it is failing', async () => {
    failOnce()
    vi.spyOn(database, 'close').mockRejectedValueOnce(new Error('not yet'))
    await expect(disk.write([put('one')])).rejects.toThrow('IO error')
    await expect(read('one')).resolves.toBeUndefined()
    await disk.close()
    await expect(disk.write([put('two')])).rejects.toThrow('not whole yet')
  })
})
