import { access, constants, readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { keysArchiveName, madeAtMs } from '../../shared/host/archive-names.ts'
import type { BackUpFacts, FolderFacts } from '../../shared/host/doctor/facts.ts'
import type { SeenClock } from '../../shared/policy/sweep-clock.ts'
import { readArchive, type Half } from './archive-form.ts'
import type { Disk } from './disk.ts'
import type { RoomKeys } from './room-keys.ts'
import { headerKey, indexKey, linesBetween } from './room-lines.ts'

/** How a store is, in numbers. */
export interface StoreHealth {
  readonly rooms: number
  readonly keyless: number
  readonly doubts: number
  readonly seenMs: number | undefined
}

interface Means {
  readonly disk: Disk
  readonly keys: Pick<RoomKeys, 'read'>
  readonly doubts: number
}

export async function healthOf({ disk, keys, doubts }: Means): Promise<StoreHealth> {
  const from = headerKey('')
  const headers = await disk.read((database) => linesBetween(database, from, `${from}~`))
  let keyless = 0
  for (const [place, number] of headers) {
    const key = await keys.read(place.slice(from.length), Number(number.toString()))
    if (key === undefined) keyless += 1
  }
  const seen = await disk.read((database) => database.get(indexKey('clock/sweep')))
  const clock = seen === undefined ? undefined : (JSON.parse(seen.toString()) as SeenClock)
  return { rooms: headers.length, keyless, doubts, seenMs: clock?.seenMs }
}

const isMissing = (cause: unknown): boolean => (cause as { code?: string }).code === 'ENOENT'

/** What others than its owner may open: what keys open lies beside them. */
async function isOpenToOthers(path: string): Promise<boolean> {
  if (process.platform === 'win32') return false
  try {
    return ((await stat(path)).mode & 0o077) !== 0
  } catch (cause) {
    if (isMissing(cause)) return false
    throw cause
  }
}

export async function folderHealth(folder: string): Promise<FolderFacts | undefined> {
  const isThere = await stat(folder).catch((cause: unknown) => {
    if (isMissing(cause)) return undefined
    throw cause
  })
  if (isThere === undefined) return undefined
  const { bsize, blocks, bavail, files, ffree } = await statfs(folder)
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  const openToOthers: string[] = []
  for (const name of ['keys', 'tombstones'])
    if (await isOpenToOthers(join(folder, name))) openToOthers.push(join(folder, name))
  const disk = { freeBytes: bsize * bavail, totalBytes: bsize * blocks }
  return { path: folder, isWritable, ...disk, freeFiles: ffree, totalFiles: files, openToOthers }
}

interface Kept {
  readonly to?: string | undefined
  readonly keysTo?: string | undefined
}

/** The newest of each half, where a host said that they are kept. */
export async function backUpsIn({ to, keysTo }: Kept): Promise<BackUpFacts[]> {
  const wanted = [['data', 'to', to] as const, ['keys', 'keys-to', keysTo] as const]
  const found = wanted.map(async ([half, setting, folder]): Promise<BackUpFacts> => {
    const newestMs = folder === undefined ? undefined : await newestIn(folder, half)
    return { half, setting, folder, madeAtMs: newestMs }
  })
  return Promise.all(found)
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

/** When the newest back-up in this folder was made, as far as it can be seen from here. */
async function newestIn(folder: string, half: Half): Promise<number | undefined> {
  if (half === 'data') {
    const times = (await namesIn(folder)).flatMap((name) => madeAtMs(name) ?? [])
    return times.length === 0 ? undefined : Math.max(...times)
  }
  const head = await readArchive(join(folder, keysArchiveName), 'keys', () => undefined)
  return 'kind' in head ? undefined : head.madeAtMs
}
