import { cp, mkdtemp, readdir, rm, stat, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openClassicLevelStore } from './classic-level-store.ts'
import type { Store } from './store.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-'))
})
afterEach(() => rm(folder, { recursive: true }))

const rooms = ['ash', 'elm'].map((name) => name.padEnd(22, '0'))

async function opened(at: string): Promise<Store> {
  const result = await openClassicLevelStore(at)
  if (result.kind !== 'open') throw new Error(result.en)
  return result.store
}

async function logIn(at: string): Promise<{ path: string; bytes: number }> {
  const [name = ''] = (await readdir(join(at, 'store'))).filter((each) => each.endsWith('.log'))
  const path = join(at, 'store', name)
  return { path, bytes: (await stat(path)).size }
}

/** How far each room's log goes, and whether the store takes something for missing. */
async function headsOf(store: Store): Promise<{ head: number; cut: boolean }[]> {
  return Promise.all(
    rooms.map(async (room) => {
      const kept = await store.read(room)
      return kept.kind === 'kept' ? { head: kept.head, cut: kept.cut } : { head: 0, cut: false }
    }),
  )
}

it('[D1.1] [D1.4] a disk that kept any beginning of the log has all that was answered by then, in the same generation', async () => {
  const whole = join(folder, 'whole')
  const store = await opened(whole)
  // After each answer: how long the log was, and how far each room had come.
  const answered = [{ bytes: (await logIn(whole)).bytes, heads: [0, 0] }]
  for (let turn = 0; turn < 24; turn += 1) {
    const heads = [...answered.at(-1)!.heads]
    const at = turn % 3 === 0 ? 0 : 1
    const size = (turn * 977) % 5_000
    const written = await store.append(rooms.at(at) ?? '', heads.at(at) ?? 0, {
      bytes: new Uint8Array(size),
    })
    expect(written.kind).toBe('done')
    heads[at] = (heads.at(at) ?? 0) + 1
    answered.push({ bytes: (await logIn(whole)).bytes, heads })
  }
  const total = answered.at(-1)!.bytes
  expect(total).toBeGreaterThan(40_000)
  for (let bytes = answered.at(1)?.bytes ?? 0; bytes <= total; bytes += 5_003) {
    const copy = join(folder, `at-${bytes}`)
    await cp(whole, copy, { recursive: true })
    await truncate((await logIn(copy)).path, bytes)
    const due = answered.findLast((each) => each.bytes <= bytes)!
    const after = await opened(copy)
    const found = await headsOf(after)
    await after.close()
    expect(found).toEqual(due.heads.map((head) => ({ head, cut: false })))
  }
  await store.close()
})
