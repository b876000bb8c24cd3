import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Write } from '../../../shared/policy/records.ts'
import { openClassicLevelStore, type Opened } from '../classic-level-store.ts'
import { nextLife, rebuild } from '../document.ts'
import { decodeKept, encodeEntry } from '../entry.ts'
import { keepArchives, type KeptBackUp } from '../keep-archives.ts'
import { firstGeneration, generationOf } from '../ledger.ts'
import { restore } from '../restore.ts'
import { openRoomLog } from '../room-log.ts'

const named = (name: string): string => name.padEnd(22, '_')

export async function openIn(folder: string): Promise<Opened> {
  const opened = await openClassicLevelStore(folder)
  if (opened.kind !== 'open') throw new Error(opened.en)
  return opened
}

export const card = (id: string, text = 'words'): Write => [
  'document',
  'takeaways',
  id,
  { owner: 'anne', rev: 1, epoch: 1, words: text, ord: Number(id.replace(/\D/g, '')) },
]

/** What a store holds of a room. */
export async function held({ store }: Opened, room: string) {
  const kept = await store.read(named(room))
  if (kept.kind !== 'kept') return { kind: kept.kind, ids: [] }
  const { state, document } = rebuild(decodeKept(kept))
  const ids = document.records('session').map(([, , id]) => id)
  return { ids: ids.sort(), generation: generationOf(state), cut: kept.cut, state }
}

/** The log of a room of an open store, and what is in the room. */
async function logIn({ store }: Opened, room: string) {
  const kept = await store.read(named(room))
  if (kept.kind !== 'kept') throw new Error(kept.kind)
  const log = openRoomLog({ store, room: named(room), kept })
  return { content: rebuild(decodeKept(kept)), log }
}

async function make({ store }: Opened, room: string, cards: readonly Write[]): Promise<void> {
  const first = firstGeneration({ kind: 'session' }, 7)
  const seat: Write = ['ledger', 'seats', 'anne', { role: 'facilitator' }]
  const bytes = encodeEntry([first, seat, ...cards])
  expect((await store.append(named(room), 0, { bytes })).kind).toBe('done')
}

/** Ends a generation: words were withdrawn, or all of it is gone. */
async function endIn(open: Opened, room: string, cause: 'erased' | 'gone'): Promise<void> {
  const { content, log } = await logIn(open, room)
  const { content: next, gone } = nextLife(content.state, cause, {
    author: 9,
    nowMs: Date.now(),
    room: named(room),
  })
  expect(await log.renew(next.state.ledger(), next.document.encode(), gone)).toBe('done')
}

/** A store in use, two folders for its back-ups, and room for others. */
export async function openBackUps() {
  const root = await mkdtemp(join(tmpdir(), 'faire-echo-backup-'))
  const at = (name: string): string => join(root, name)
  for (const name of ['live', 'data', 'keys']) await mkdir(at(name))
  let open = await openIn(at('live'))
  const keysFile = at('keys/faire-echo-keys.archive')
  const newest = async (): Promise<string> => {
    const names = (await readdir(at('data'))).filter((each) => each.startsWith('faire'))
    return join(at('data'), names.sort().at(-1) ?? '')
  }
  return {
    root,
    at,
    keysFile,
    newest,
    live: () => open,
    logOf: (room: string) => logIn(open, room),
    makeRoom: (room: string, ...cards: Write[]) => make(open, room, cards),
    end: (room: string, cause: 'erased' | 'gone') => endIn(open, room, cause),
    async backUp(): Promise<KeptBackUp> {
      const folders = { data: at('data'), keys: at('keys') }
      const kept = await keepArchives(open.copy(), folders, Date.now())
      if (kept.kind !== 'kept') throw new Error(kept.en)
      return kept
    },
    /** Takes store and keys away, and leaves what lies beside them. */
    async lose(): Promise<void> {
      await open.store.close()
      for (const name of ['store', 'keys']) await rm(join(at('live'), name), { recursive: true })
    },
    async reopen(): Promise<void> {
      open = await openIn(at('live'))
    },
    restoreTo: async (folder: string, more: Partial<Parameters<typeof restore>[0]> = {}) =>
      restore({ data: await newest(), keys: keysFile, into: at(folder), ...more }),
    async close(): Promise<void> {
      await open.store.close()
      await rm(root, { recursive: true })
    },
  }
}

export type BackUps = Awaited<ReturnType<typeof openBackUps>>
