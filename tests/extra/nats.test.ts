import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { migrateAsked } from '../../server/store/migrate.ts'
import { describeShared } from '../conformance/shared-store.ts'
import { describeStore } from '../conformance/store.ts'
import { encodeEntry } from '../../server/store/entry.ts'
import { openRoomLog } from '../../server/store/room-log.ts'
import type { Store } from '../../server/store/store.ts'
import { heldIn, personIn, prepareRoom, sessionNamed } from '../durability/rooms.ts'
import { openOn, startNodes, type Nodes } from './nats-nodes.ts'

let nodes: Nodes
let made = 0

beforeAll(async () => {
  nodes = await startNodes(1)
}, 30_000)
afterAll(() => nodes.stop())

const createBench = async () => {
  made += 1
  const url = nodes.url(`bench-${made}`)
  return { open: () => openOn(url) }
}

describe('[J1.7] the store on JetStream', () => {
  describeStore('jetstream-store.ts', createBench)
  describeShared('jetstream-store.ts', createBench)
})

it('[J1.10] rooms go from a folder to the engine and back by one command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-migrate-'))
  const [one, two] = [join(folder, 'one'), join(folder, 'two')]
  const opened = await openClassicLevelStore(one)
  if (opened.kind !== 'open') throw new Error(opened.en)
  const index = [{ key: 'door/one', value: 'room' }]
  for (const n of [0, 1, 2]) await opened.store.append('room', n, { bytes: Buffer.of(n), index })
  await opened.store.snapshot('room', 2, Buffer.of(9))
  await opened.store.close()
  const url = nodes.url('migrated')
  expect(await migrateAsked(['--from', one, '--to', url])).toMatchObject({ rooms: 1 })
  expect(await migrateAsked(['--from', url, '--to', two])).toMatchObject({ rooms: 1 })
  expect((await migrateAsked(['--from', one, '--to', url])).kind).toBe('refused')
  const back = await openClassicLevelStore(two)
  if (back.kind !== 'open') throw new Error(back.en)
  expect(back.store.relayId).toBe(opened.store.relayId)
  const kept = await back.store.read('room')
  expect(kept).toMatchObject({
    snapshot: { bytes: Buffer.of(9) },
    entries: [{ bytes: Buffer.of(2) }],
  })
  expect(await back.store.lookup('door/one')).toBe('room')
  await back.store.close()
  await rm(folder, { recursive: true })
})

const cardOf = (ord: number) => ({ owner: 'anne', rev: 1, ord, words: 'sealed' })

/** A session of two cards. */
async function makeCards(store: Store, name: string): Promise<void> {
  await prepareRoom(store, name, [personIn(name, 'anne')])
  const cards = ['c1', 'c2'].map((id, n) => ['document', 'takeaways', id, cardOf(n + 1)] as const)
  expect((await store.append(sessionNamed(name), 1, { bytes: encodeEntry(cards) })).kind).toBe(
    'done',
  )
}

it('[J1.15] what was erased since an older stream was copied is erased again once that is put back', async () => {
  const own = await startNodes(1)
  try {
    const url = own.url('old')
    const store = await openOn(url)
    for (const name of ['ash', 'elm', 'oak']) await makeCards(store, name)
    await own.nodes[0]?.kill()
    const copy = await mkdtemp(join(tmpdir(), 'faire-echo-copy-'))
    const streams = ['old-rooms', 'KV_old-keys', 'KV_old-index']
    for (const each of streams) await cp(own.keptIn(each), join(copy, each), { recursive: true })
    own.nodes[0]?.start()
    const later = await openOn(url)
    const kept = await later.read(sessionNamed('ash'))
    if (kept.kind !== 'kept') throw new Error(kept.kind)
    const log = openRoomLog({ store: later, room: sessionNamed('ash'), kept })
    expect(await log.append([['document', 'takeaways', 'c1', null]])).toBe('done')
    await later.drop(sessionNamed('elm'))
    await Promise.all([store.close(), later.close()])
    await own.nodes[0]?.kill()
    for (const each of streams) {
      await rm(own.keptIn(each), { recursive: true })
      await cp(join(copy, each), own.keptIn(each), { recursive: true })
    }
    await rm(copy, { recursive: true })
    own.nodes[0]?.start()
    const before = await openOn(url)
    expect([...(await heldIn(before, sessionNamed('ash'))).records.keys()]).toHaveLength(2)
    await before.close()
    expect(await migrateAsked(['--restored', url])).toMatchObject({ rooms: 1, records: 1 })
    const after = await openOn(url)
    const ash = await heldIn(after, sessionNamed('ash'))
    expect([...ash.records.keys()]).toEqual(['takeaways/c2'])
    expect((await heldIn(after, sessionNamed('elm'))).generation.erasedAtMin).toBeGreaterThan(0)
    expect([...(await heldIn(after, sessionNamed('oak'))).records.keys()]).toHaveLength(2)
    await after.close()
  } finally {
    await own.stop()
  }
}, 60_000)
