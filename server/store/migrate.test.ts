import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openClassicLevelStore } from './classic-level-store.ts'
import { createMemoryDisk, openMemoryStore } from './memory-store.ts'
import { migrate, migrateAsked } from './migrate.ts'
import { nameFolder } from './open-database.ts'
import { prepareFolder } from './data-folder.ts'
import type { Store } from './store.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const [plain, short, gone] = ['plain', 'short', 'gone'].map((name) => name.padEnd(22, '0')) as [
  string,
  string,
  string,
]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-migrate-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function fill(store: Store): Promise<void> {
  const index = [{ key: 'door/one', value: plain }]
  await store.append(plain, 0, { bytes: bytes('one'), index })
  await store.append(plain, 1, { bytes: bytes('two') })
  for (const n of [0, 1, 2]) await store.append(short, n, { bytes: bytes(`${n}`) })
  await store.snapshot(short, 2, bytes('whole'))
  await store.append(gone, 0, { bytes: bytes('gone') })
  await store.drop(gone)
}

const text = (entry: { readonly bytes: Uint8Array } | undefined): string =>
  new TextDecoder().decode(entry?.bytes)

async function held(store: Store, room: string) {
  const kept = await store.read(room)
  if (kept.kind !== 'kept') return kept.kind
  return [text(kept.snapshot), ...kept.entries.map(text)]
}

async function expectWhole(store: Store): Promise<void> {
  expect(await held(store, plain)).toEqual(['', 'one', 'two'])
  expect(await held(store, short)).toEqual(['whole', '2'])
  expect(await held(store, gone)).toBe('absent')
  expect(await store.lookup('door/one')).toBe(plain)
}

async function openNamed(name: string, relayId: string): Promise<Store> {
  const path = join(folder, name)
  await prepareFolder(path)
  await nameFolder(path, relayId)
  const opened = await openClassicLevelStore(path)
  if (opened.kind !== 'open') throw new Error(opened.en)
  return opened.store
}

describe('[J1.10] all that is kept, from one store to another', () => {
  it('comes whole, under the same name of the relay, and back', async () => {
    const origin = openMemoryStore(createMemoryDisk('B'.repeat(22)))
    await fill(origin)
    const between = await openNamed('between', origin.relayId)
    expect(between.relayId).toBe(origin.relayId)
    expect(await migrate(origin, between)).toMatchObject({ kind: 'migrated', rooms: 2 })
    await expectWhole(between)
    const back = openMemoryStore(createMemoryDisk(origin.relayId))
    expect(await migrate(between, back)).toMatchObject({ kind: 'migrated', rooms: 2 })
    await expectWhole(back)
    expect(await back.append(plain, 2, { bytes: bytes('on') })).toEqual({ kind: 'done', seq: 3 })
    await between.close()
  })

  it('goes nowhere where something is kept, or is another host’s', async () => {
    const origin = openMemoryStore(createMemoryDisk())
    await fill(origin)
    const other = openMemoryStore(createMemoryDisk('C'.repeat(22)))
    expect((await migrate(origin, other)).kind).toBe('refused')
    const full = openMemoryStore(createMemoryDisk())
    await full.append(short, 0, { bytes: bytes('there') })
    expect((await migrate(origin, full)).kind).toBe('refused')
    expect(await held(full, short)).toEqual(['', 'there'])
  })

  it('is asked for by two places', async () => {
    expect((await migrateAsked(['--from', folder])).kind).toBe('refused')
  })
})
