import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openClassicLevelStore } from '../../server/store/classic-level-store.ts'
import { createMemoryDisk, openMemoryStore } from '../../server/store/memory-store.ts'
import { describeStore } from './store.ts'

const folders: string[] = []

afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true })
})

describeStore('the memory store', async () => {
  const disk = createMemoryDisk()
  return { open: async () => openMemoryStore(disk) }
})

describeStore('the embedded store', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
  folders.push(folder)
  return {
    async open() {
      const opened = await openClassicLevelStore(folder)
      if (opened.kind !== 'open') throw new Error(opened.en)
      return opened.store
    },
  }
})
