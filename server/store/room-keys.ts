import { randomBytes } from 'node:crypto'
import { open, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** File keys, one small file a room and generation, in a folder of their own with back-ups of its own. */
export interface RoomKeys {
  /** A new key, on the disk before it is used. */
  make(room: string, number: number): Promise<Uint8Array>
  read(room: string, number: number): Promise<Uint8Array | undefined>
  /** One that was kept elsewhere. */
  keep(room: string, number: number, key: Uint8Array): Promise<void>
  /** Overwrites, then unlinks: what it sealed opens nowhere any more. Harmless when it is gone. */
  destroy(room: string, number: number): Promise<void>
}

const keyBytes = 32

const isMissing = (cause: unknown): boolean => (cause as { code?: string }).code === 'ENOENT'

async function write(path: string, bytes: Uint8Array, flags: 'w' | 'r+' = 'w'): Promise<void> {
  const file = await open(path, flags, 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

/** Of zeros: a stop came between its overwriting and its end. */
const keyIn = (bytes: Uint8Array): Uint8Array | undefined =>
  bytes.length === keyBytes && bytes.some((byte) => byte !== 0) ? bytes : undefined

/** Makes a new or a vanished name durable. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot sync a folder, and does not need it.
  if (process.platform === 'win32') return
  const file = await open(folder, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

export function createRoomKeys(folder: string): RoomKeys {
  const pathOf = (room: string, number: number): string => join(folder, `${room}.${number}`)
  return {
    async make(room, number) {
      const key = randomBytes(keyBytes)
      await write(pathOf(room, number), key)
      await syncFolder(folder)
      return key
    },
    keep: (room, number, key) => write(pathOf(room, number), key),
    async read(room, number) {
      const found = await readIfThere(pathOf(room, number))
      if (found !== undefined) return keyIn(found)
      // Of a folder that is gone nothing is known: no room is erased because of that.
      await stat(folder)
      // It may have come back since the key was looked for.
      const again = await readIfThere(pathOf(room, number))
      return again && keyIn(again)
    },
    async destroy(room, number) {
      const path = pathOf(room, number)
      try {
        await stat(path)
      } catch (cause) {
        if (isMissing(cause)) return
        throw cause
      }
      // In place: a file made anew may stand elsewhere on the disk, and needs room on a full one.
      await write(path, new Uint8Array(keyBytes), 'r+')
      await rm(path)
      await syncFolder(folder)
    },
  }
}
