import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { migrateAsked } from '../../server/store/migrate.ts'
import { describeShared } from '../conformance/shared-store.ts'
import { describeStore } from '../conformance/store.ts'
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
