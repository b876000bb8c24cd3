import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClassicLevel } from 'classic-level'
import { createGroupCommit, type Line } from './group-commit.ts'
import type { StoreWatch } from './store-watch.ts'

export type Database = ClassicLevel<string, Buffer>

/** One LevelDB, whole again by itself once what made a write fail is over. */
export interface Disk {
  /** Waits while it is opened again. */
  read<T>(run: (database: Database) => Promise<T>): Promise<T>
  /** Resolves once durable; throws when that is not known, and at once until the disk is whole again. */
  write(lines: readonly Line[]): Promise<void>
  close(): Promise<void>
}

interface Means {
  readonly database: Database
  readonly watch: StoreWatch
  /** What was remembered of the database may no longer be so. */
  readonly forget: () => void
}

interface State extends Means {
  readonly reading: Set<Promise<unknown>>
  /** The file that names all others, as it was when opened: another one is another store. */
  root: number
  failure: unknown
  /** False once its files are not where they were: what is read of them is nothing anybody keeps. */
  isThere: boolean
  opening: Promise<void> | undefined
  timer: NodeJS.Timeout | undefined
  isClosed: boolean
}

const tryAgainMs = 1_000
const chunkBytes = 64 * 1024

async function rootOf({ location }: Database): Promise<number> {
  return (await stat(join(location, 'CURRENT'))).ino
}

/** Writes as much as opening again will, and a little more: a full or read-only disk says so here. */
async function probe({ location }: Database): Promise<void> {
  const logs = (await readdir(location)).filter((name) => name.endsWith('.log'))
  const sizes = await Promise.all(logs.map(async (name) => (await stat(join(location, name))).size))
  const path = join(location, 'probe')
  const file = await open(path, 'w')
  try {
    const chunk = Buffer.alloc(chunkBytes)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    for (let written = 0; written <= total; written += chunkBytes) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
    await rm(path)
  }
}

/** Closed and opened again, once it can be: what follows a torn write would not be read after a stop. */
async function openAgain(state: State): Promise<void> {
  const { database, reading, watch, forget } = state
  await probe(database)
  await Promise.allSettled(reading)
  await database.close()
  forget()
  // Never made anew: an empty store in the place of a vanished one would turn everybody away.
  await database.open({ createIfMissing: false })
  state.root = await rootOf(database)
  state.failure = undefined
  state.isThere = true
  watch({ kind: 'mended' })
}

/** Tries at once, then every second until it is whole: nobody else writes meanwhile. */
function mend(state: State): void {
  if (state.isClosed) return
  state.opening = openAgain(state)
    .catch((cause: unknown) => {
      state.failure = cause
      state.timer = setTimeout(() => mend(state), tryAgainMs).unref()
    })
    .finally(() => {
      state.opening = undefined
    })
}

async function write(state: State, lines: Line[]): Promise<void> {
  if (state.failure !== undefined) throw new Error('not whole yet', { cause: state.failure })
  try {
    await state.database.batch(lines, { sync: true })
    // Durable in files that nobody can open any more is not durable.
    state.isThere = (await rootOf(state.database).catch(() => undefined)) === state.root
    if (!state.isThere) throw new Error('the store is gone, or another is in its place')
  } catch (cause) {
    // The log may end in half a record: LevelDB itself would go on after it, and lose what follows.
    state.failure = cause
    mend(state)
    throw cause
  }
}

async function read<T>(state: State, run: (database: Database) => Promise<T>): Promise<T> {
  await state.opening
  if (!state.isThere) throw new Error('gone', { cause: state.failure })
  const reading = run(state.database)
  state.reading.add(reading)
  try {
    return await reading
  } finally {
    state.reading.delete(reading)
  }
}

/** Keeps a database that was just opened. */
export async function createDisk(means: Means): Promise<Disk> {
  const state: State = {
    ...means,
    reading: new Set(),
    root: await rootOf(means.database),
    failure: undefined,
    isThere: true,
    opening: undefined,
    timer: undefined,
    isClosed: false,
  }
  return {
    read: (run) => read(state, run),
    write: createGroupCommit((lines) => write(state, lines), means.watch),
    async close() {
      state.isClosed = true
      clearTimeout(state.timer)
      await state.opening
      await state.database.close()
    },
  }
}
