import { sinceIn } from './since.ts'
import type { Appended, IndexChange, LogEntry, NewEntry, ReadBack, Seq, Store } from './store.ts'
import { wholeRoom } from './tombstones.ts'

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
  /** Rooms erased whole: beside the rest, no older copy put back changes it. */
  readonly buried: Set<string>
  /** Who hears of each room, of all the relays that share the disk. */
  readonly followers: Map<string, Set<Follower>>
}

interface Follower {
  readonly by: object
  readonly heard: (said?: Uint8Array) => void
}

/** What happens to the next write: nothing written; or written, and nobody hears of it. */
export type Fault = 'none' | 'fail' | 'lose-answer'

/** How a disk misbehaves, decided write by write, and how long it takes. */
export interface DiskMood {
  readonly fault?: (room: string) => Fault
  /** Awaited before the write and again before its answer. */
  readonly pause?: (moment: 'before' | 'after') => Promise<void>
  /** Other relays write on it too. */
  readonly isShared?: boolean
  /** False when this relay is not told of what another has just written or said. */
  readonly hears?: () => boolean
}

export function createMemoryDisk(relayId = 'AAAAAAAAAAAAAAAAAAAAAA'): MemoryDisk {
  const maps = { shelves: new Map(), index: new Map(), followers: new Map() }
  return { relayId, ...maps, buried: new Set() }
}

/** A copy to restore later, as from a back-up. Shelves are never changed in place. */
export function copyDisk(disk: MemoryDisk): MemoryDisk {
  const { relayId } = disk
  const copy = createMemoryDisk(relayId)
  for (const [room, shelf] of disk.shelves) copy.shelves.set(room, shelf)
  for (const [key, value] of disk.index) copy.index.set(key, value)
  return copy
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

/** What goes with an entry: its lines of the index, and that it took the whole room away. */
function noteBeside(
  disk: MemoryDisk,
  room: string,
  { index = [], taken = [] }: Omit<NewEntry, 'bytes'>,
): void {
  changeIndex(disk, index)
  if (taken.includes(wholeRoom)) disk.buried.add(room)
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

/** Tells the other relays, a moment later, as a network would. */
function spread(disk: MemoryDisk, by: object): (room: string, said?: Uint8Array) => void {
  return (room, said) => {
    for (const each of disk.followers.get(room) ?? [])
      if (each.by !== by) void Promise.resolve(said).then(each.heard)
  }
}

function followOn({ followers }: MemoryDisk, by: object, { hears = () => true }: DiskMood) {
  return (room: string, heard: Follower['heard']) => {
    const follower: Follower = { by, heard: (said) => (hears() ? heard(said) : undefined) }
    const all = followers.get(room) ?? new Set()
    followers.set(room, all.add(follower))
    return () => void all.delete(follower)
  }
}

/** What one relay does to a room on the disk; the others hear of what may have been done. */
function writesOn(
  disk: MemoryDisk,
  mood: DiskMood,
  tell: (room: string) => void,
): Pick<Store, 'append' | 'snapshot' | 'renew'> {
  const told = async (room: string, change: () => Appended): Promise<Appended> => {
    const result = await write(mood, room, change)
    if (result.kind !== 'behind') tell(room)
    return result
  }
  return {
    append: (room, after, { bytes, ...more }) =>
      told(room, () => {
        const entry = { seq: after + 1, bytes }
        const result = put(disk, [room, after], (shelf) => added(shelf, entry))
        if (result.kind === 'done') noteBeside(disk, room, more)
        return result
      }),
    snapshot: (room, seq, bytes) =>
      told(room, () => put(disk, [room, undefined], (shelf) => shortened(shelf, { seq, bytes }))),
    renew: (room, after, { bytes, ...more }) =>
      told(room, () => {
        const snapshot = { seq: after + 1, bytes }
        const next = { snapshot, entries: [], head: snapshot.seq }
        const result = put(disk, [room, after], () => next)
        if (result.kind === 'done') noteBeside(disk, room, more)
        return result
      }),
  }
}

/** The store of tests and simulations: the same promises as the durable one, and faults on demand. */
export function openMemoryStore(disk: MemoryDisk, mood: DiskMood = {}): Store {
  const by = {}
  const tell = spread(disk, by)
  const readNow = (room: string): ReadBack => {
    const shelf = disk.shelves.get(room)
    return shelf === undefined ? { kind: 'absent' } : { kind: 'kept', ...shelf, cut: false }
  }
  return {
    relayId: disk.relayId,
    isShared: mood.isShared === true,
    ...writesOn(disk, mood, tell),
    rooms: async () => [...disk.shelves.keys()],
    exists: async (room) => disk.shelves.has(room),
    read: async (room) => readNow(room),
    since: async (room, after) => sinceIn(readNow(room), after),
    follow: followOn(disk, by, mood),
    say: tell,
    isBuried: async (room) => disk.buried.has(room),
    drop: async (room) => {
      disk.shelves.delete(room)
      disk.buried.add(room)
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
