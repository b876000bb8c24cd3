import { isEarly } from '../entry.ts'
import type { IndexChange, Kept, LogEntry, ReadBack, Seq, Since } from '../store.ts'
import { UnknownForm, type Held } from './message-form.ts'
import { lastOf, readAfter } from './room-stream.ts'
import { endKey, type Means } from './room-writes.ts'
import { entriesAfter, heardAfter, openShelf, takeIn, type Shelf } from './shelf.ts'

/** What a relay died before writing: a door that its entry opens, or closes. */
async function mendIndex({ index }: Means, room: string, held: readonly (Held | undefined)[]) {
  const changes = held.flatMap((each) => each?.index ?? []).filter((each) => !isEarly(each))
  const latest = new Map(changes.map((change) => [change.key, change]))
  const mend = async (change: IndexChange): Promise<void> => {
    const there = await index.lookup(change.key)
    const isMissing = change.value !== null && there === undefined
    if (isMissing || (change.value === null && there === room)) await index.change([change])
  }
  await Promise.all([...latest.values()].map(mend))
}

/** As long as they open and follow each other. */
function keptIn(held: readonly (Held | undefined)[], head: Seq): Kept {
  let snapshot: LogEntry | undefined
  const entries: LogEntry[] = []
  let isCut = false
  for (const each of held) {
    if (each?.snapshot !== undefined) snapshot = each.snapshot
    for (const entry of each?.entries ?? []) {
      const isNext = entry.seq === (snapshot?.seq ?? 0) + entries.length + 1
      if (isNext && !isCut) entries.push(entry)
      else isCut = true
    }
    isCut ||= each === undefined
  }
  return { kind: 'kept', snapshot, entries, head, cut: isCut }
}

async function readOnto(means: Means, shelf: Shelf): Promise<ReadBack> {
  const { room } = shelf
  const messages = await readAfter(means.engine, room, 0)
  const last = messages.findLast(({ isVoid }) => !isVoid)
  if (last === undefined) return { kind: 'absent' }
  shelf.keyNumber = last.head.keyNumber
  const key = await means.keys.read(room, shelf.keyNumber)
  // Without its key a room is erased, whatever is left of it.
  if (key === undefined) return { kind: 'absent' }
  shelf.key = key
  await endKey(means, room, shelf.keyNumber - 1)
  const held = takeIn(shelf, messages)
  // Nothing can be kept of a room whose beginning does not open: that is damage, not absence.
  if (held[0] === undefined) throw new Error('what is kept of a room cannot be opened')
  await mendIndex(means, room, held)
  return keptIn(held, last.head.seq)
}

/** Reads a room whole; from then on it is heard. */
export async function read(means: Means, room: string): Promise<ReadBack> {
  const { engine, shelves, watch } = means
  const former = shelves.get(room)
  const shelf = openShelf(engine, room)
  if (former !== undefined) shelf.heard = former.heard
  shelves.set(room, shelf)
  former?.stop()
  const kept = await readOnto(means, shelf)
  if (kept.kind === 'kept') {
    shelf.sureMs = performance.now()
    if (kept.cut) watch({ kind: 'cut' })
  } else letGo(means, room)
  return kept
}

export function letGo({ shelves }: Means, room: string): void {
  shelves.get(room)?.stop()
  shelves.delete(room)
}

/** What was heard, unless all is asked for; what the engine says where that is nothing. */
export async function since(
  means: Means,
  [room, after]: readonly [string, Seq],
  isAll: boolean,
): Promise<Since> {
  const shelf = means.shelves.get(room)
  if (shelf === undefined || shelf.head !== after) return { kind: 'anew' }
  const heard = isAll ? [] : heardAfter(shelf)
  const isAsked = heard.length === 0
  const messages = isAsked ? await readAfter(means.engine, room, shelf.tail) : heard
  const held = takeIn(shelf, messages)
  if (isAsked) shelf.sureMs = performance.now()
  const entries = entriesAfter(after, held)
  if (entries === undefined) return { kind: 'anew' }
  await mendIndex(means, room, held)
  return { kind: 'entries', entries, wholeAt: shelf.wholeAt }
}

/** Looks whether something was written that nobody heard of. */
export async function check(means: Means, shelf: Shelf): Promise<void> {
  shelf.sureMs = performance.now()
  if (shelf.sending !== undefined) return
  const { tail } = shelf
  const found = await lastOf(means.engine, shelf.room).catch((cause: unknown) => {
    // The engine is well: it is for whoever reads the room to say that they cannot.
    if (cause instanceof UnknownForm) return undefined
    throw cause
  })
  const isStill = shelf.tail === tail && shelf.sending === undefined
  if (isStill && (found?.at ?? 0) !== tail) shelf.heard()
}
