import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { endsDamaged } from './log-ends.ts'

/** How often the log was found damaged, in the life of a data folder. */
export interface Doubts {
  readonly count: number
  /** One more than when this relay last ran. */
  readonly isNew: boolean
}

async function countIn(path: string): Promise<number> {
  try {
    return Number(await readFile(path, 'utf8'))
  } catch (cause) {
    if ((cause as { code?: string }).code === 'ENOENT') return 0
    throw cause
  }
}

/** Every room that was written before opens a new generation, as it is next read. */
export const doubtAll = (folder: string, count: number): Promise<void> =>
  keep(join(folder, 'doubts'), count)

async function keep(path: string, count: number): Promise<void> {
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(`${count}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Looks before the database is opened, for that leaves nothing to see, and remembers what it saw. */
export async function raiseDoubts(folder: string): Promise<Doubts> {
  const path = join(folder, 'doubts')
  const count = await countIn(path)
  const isNew = await endsDamaged(join(folder, 'store'))
  if (isNew) await keep(path, count + 1)
  return { count: isNew ? count + 1 : count, isNew }
}

/** The database could not be opened: what is damaged still is, and will be seen again. */
export async function withdrawDoubt(folder: string, { count, isNew }: Doubts): Promise<void> {
  if (isNew) await keep(join(folder, 'doubts'), count - 1)
}
