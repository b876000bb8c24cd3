import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { createMemoryDisk, openMemoryStore } from '../../server/store/memory-store.ts'
import { describeShared } from './shared-store.ts'
import { describeStore, type Bench } from './store.ts'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

/** Every store there is, by its file. */
const stores: Readonly<Record<string, () => Promise<Bench>>> = {
  'memory-store.ts': async () => {
    const disk = createMemoryDisk()
    return { open: async () => openMemoryStore(disk) }
  },
  'classic-level-store.ts': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
    folders.push(folder)
    return {
      async open() {
        const opened = await openClassicLevelStore(folder)
        if (opened.kind !== 'open') throw new Error(opened.en)
        return opened.store
      },
    }
  },
}

describe('[L1.6] one suite for every store', () => {
  // The one that asks for an engine is run by tests/extra/nats.test.ts.
  it('leaves none out', async () => {
    const folder = new URL('../../server/store', import.meta.url)
    const files = await readdir(folder, { recursive: true })
    expect(files.filter((name) => name.endsWith('-store.ts')).sort()).toEqual(
      [...Object.keys(stores), 'jetstream/jetstream-store.ts'].sort(),
    )
  })

  for (const [name, createBench] of Object.entries(stores)) describeStore(name, createBench)

  describeShared('memory-store.ts', async () => {
    const disk = createMemoryDisk()
    return { open: async () => openMemoryStore(disk, { isShared: true }) }
  })
})
