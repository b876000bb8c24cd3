import type { Appended, IndexChange, LogEntry, ReadBack, Seq, Store } from './store.ts'

interface Shelf {
  readonly snapshot: LogEntry | undefined
  readonly entries: readonly LogEntry[]
  readonly head: Seq
}

/** What outlives a memory store: a disk that a second store may be opened on, or an older copy of it. */
export interface MemoryDisk {
  readonly relayId: string
  readonly shelves: Map<string, Shelf>
  readonly index: Map<string, string>
}

/** What happens to the next write: nothing written; or written, and nobody hears of it. */
export type Fault = 'none' | 'fail' | 'lose-answer'

/** How a disk misbehaves, decided write by write, and how long it takes. */
export interface DiskMood {
  readonly fault?: (room: string) => Fault
  /** Awaited before the write and again before its answer. */
  readonly pause?: (moment: 'before' | 'after') => Promise<void>
}

export function createMemoryDisk(relayId = 'AAAAAAAAAAAAAAAAAAAAAA'): MemoryDisk {
  return { relayId, shelves: new Map(), index: new Map() }
}

/** A copy to restore later, as from a back-up. Shelves are never changed in place. */
export function copyDisk(disk: MemoryDisk): MemoryDisk {
  return { relayId: disk.relayId, shelves: new Map(disk.shelves), index: new Map(disk.index) }
}

/** Puts an older copy back in place, under the feet of whoever has the disk open. */
export function restoreDisk(disk: MemoryDisk, copy: MemoryDisk): void {
  disk.shelves.clear()
  disk.index.clear()
  for (const [room, shelf] of copy.shelves) disk.shelves.set(room, shelf)
  for (const [key, value] of copy.index) disk.index.set(key, value)
}

function changeIndex(disk: MemoryDisk, changes: readonly IndexChange[]): void {
  for (const { key, value } of changes) {
    if (value === null) disk.index.delete(key)
    else disk.index.set(key, value)
  }
}

/** One write: paused, then done, failed, or done without a word. */
async function write(mood: DiskMood, room: string, change: () => Appended): Promise<Appended> {
  await mood.pause?.('before')
  const fault = mood.fault?.(room) ?? 'none'
  if (fault === 'fail') return { kind: 'failed', cause: new Error('the disk refused') }
  const result = change()
  await mood.pause?.('after')
  if (fault === 'lose-answer') return { kind: 'failed', cause: new Error('the answer was lost') }
  return result
}

/** Puts what `next` makes of a room's shelf in its place, if nobody wrote after `after`. */
function put(
  disk: MemoryDisk,
  [room, after]: readonly [room: string, after: Seq | undefined],
  next: (shelf: Shelf) => Shelf,
): Appended {
  const shelf = disk.shelves.get(room) ?? { snapshot: undefined, entries: [], head: 0 }
  if (after !== undefined && shelf.head !== after) return { kind: 'behind' }
  const changed = next(shelf)
  disk.shelves.set(room, changed)
  return { kind: 'done', seq: changed.head }
}

const added = (shelf: Shelf, entry: LogEntry): Shelf => ({
  ...shelf,
  entries: [...shelf.entries, entry],
  head: entry.seq,
})

const shortened = (shelf: Shelf, snapshot: LogEntry): Shelf => ({
  snapshot,
  entries: shelf.entries.filter(({ seq }) => seq > snapshot.seq),
  head: shelf.head,
})

const byKey = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : 1

/** The store of tests and simulations: the same promises as the durable one, and faults on demand. */
export function openMemoryStore(disk: MemoryDisk, mood: DiskMood = {}): Store {
  return {
    relayId: disk.relayId,
    exists: async (room) => disk.shelves.has(room),
    append: (room, after, { bytes, index = [] }) =>
      write(mood, room, () => {
        const entry = { seq: after + 1, bytes }
        const result = put(disk, [room, after], (shelf) => added(shelf, entry))
        if (result.kind === 'done') changeIndex(disk, index)
        return result
      }),
    read: async (room): Promise<ReadBack> => {
      const shelf = disk.shelves.get(room)
      return shelf === undefined ? { kind: 'absent' } : { kind: 'kept', ...shelf, cut: false }
    },
    follow: () => () => undefined,
    snapshot: (room, seq, bytes) =>
      write(mood, room, () =>
        put(disk, [room, undefined], (shelf) => shortened(shelf, { seq, bytes })),
      ),
    renew: (room, after, { bytes, index = [] }) =>
      write(mood, room, () => {
        const snapshot = { seq: after + 1, bytes }
        const next = { snapshot, entries: [], head: snapshot.seq }
        const result = put(disk, [room, after], () => next)
        if (result.kind === 'done') changeIndex(disk, index)
        return result
      }),
    drop: async (room) => {
      disk.shelves.delete(room)
    },
    letGo: () => undefined,
    lookup: async (key) => disk.index.get(key),
    between: async (from, to) =>
      [...disk.index].filter(([key]) => key >= from && key < to).sort(byKey),
    note: async (changes) => changeIndex(disk, changes),
    compact: async () => undefined,
    close: async () => undefined,
  }
}
