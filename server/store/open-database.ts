import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { refuse, type Refused } from './data-folder.ts'
import type { Database } from './disk.ts'
import { raiseDoubts, withdrawDoubt } from './doubts.ts'

/** The relay's own 128 random bits, made at first start. */
async function relayIdIn(database: Database): Promise<string> {
  const there = await database.get('relay/id')
  const id = there ?? Buffer.from(randomBytes(16).toString('base64url'))
  if (there === undefined) await database.put('relay/id', id, { sync: true })
  return id.toString()
}

/** Gives a new folder the name of the relay whose rooms will be in it. */
export async function nameFolder(folder: string, relayId: string): Promise<void> {
  const database = databaseIn(folder)
  await database.open()
  const there = await database.get('relay/id')
  if (there === undefined) await database.put('relay/id', Buffer.from(relayId), { sync: true })
  await database.close()
}

function whyNotOpen(folder: string, cause: unknown): Refused {
  const { code, message } = ((cause as Error).cause ?? cause) as { code?: string; message: string }
  return code === 'LEVEL_LOCKED'
    ? refuse(
        `Le dossier ${folder} est déjà utilisé par un autre relais. Arrêtez-le, ou choisissez un autre dossier avec --data.`,
        `The folder ${folder} is in use by another relay. Stop it, or choose another folder with --data.`,
      )
    : refuse(
        `Le dossier ${folder} ne peut pas être ouvert (${message}).`,
        `The folder ${folder} cannot be opened (${message}).`,
      )
}

const setAsideBytes = 2 * 1024 * 1024

/** The database of a data folder, not open yet. */
export function databaseIn(folder: string): Database {
  return new ClassicLevel(join(folder, 'store'), {
    valueEncoding: 'buffer',
    // What is sealed does not pack.
    compression: false,
    // Half and a quarter of the library's own: rooms are read once, whole, and little is written.
    writeBufferSize: setAsideBytes,
    cacheSize: setAsideBytes,
  })
}

/** The database and the relay's name in it, or why not; what was damaged at its end is remembered. */
export async function openDatabase(folder: string) {
  const doubts = await raiseDoubts(folder)
  const database = databaseIn(folder)
  try {
    await database.open()
  } catch (cause) {
    await withdrawDoubt(folder, doubts)
    return whyNotOpen(folder, cause)
  }
  try {
    return { kind: 'open' as const, database, doubts, relayId: await relayIdIn(database) }
  } catch (cause) {
    await database.close()
    throw cause
  }
}
