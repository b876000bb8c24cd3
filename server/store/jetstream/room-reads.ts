import { isEarly } from '../entry.ts'
import type { IndexChange, Kept, LogEntry, ReadBack, Seq, Since } from '../store.ts'
import type { Held } from './message-form.ts'
import { nextOf, readAfter } from './room-stream.ts'
import { endKey, type Means } from './room-writes.ts'
import { entriesAfter, heardAfter, openShelf, takeIn, type Shelf } from './shelf.ts'

/**
 * What a relay died before writing: a door that its entry opens, or closes. What cannot be now is mended by
 * the next reading: nobody waits for it to see the room.
 */
async function mendIndex(means: Means, room: string, held: readonly (Held | undefined)[]) {
  const { index, watch } = means
  const changes = held.flatMap((each) => each?.index ?? []).filter((each) => !isEarly(each))
  const latest = new Map(changes.map((change) => [change.key, change]))
  const mend = async (change: IndexChange): Promise<void> => {
    const there = await index.lookup(change.key)
    const isMissing = change.value !== null && there === undefined
    if (isMissing || (change.value === null && there === room)) await index.change([change])
  }
  await Promise.all([...latest.values()].map(mend)).catch((cause: unknown) =>
    watch({ kind: 'unindexed', cause }),
  )
}

/** As long as they open and follow each other. */
function keptIn(held: readonly (Held | undefined)[], head: Seq): Kept {
  let snapshot: LogEntry | undefined
  let entries: LogEntry[] = []
  let isCut = false
  for (const each of held) {
    // Whole, and what it stands for may still be there: its writer died before taking that away.
    if (each?.snapshot !== undefined) [snapshot, entries, isCut] = [each.snapshot, [], false]
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
  const messages = await means.scouts.rooms.ask(() => readAfter(means.engine, room, 0))
  const last = messages.findLast(({ isVoid }) => !isVoid)
  if (last === undefined) return { kind: 'absent' }
  shelf.keyNumber = last.head.keyNumber
  const key = await means.scouts.keys.ask(() => means.keys.read(room, shelf.keyNumber))
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
  const { shelves, watch } = means
  shelves.get(room)?.stop()
  const shelf = openShelf(means, room)
  shelves.set(room, shelf)
  let isKept = false
  try {
    const kept = await readOnto(means, shelf)
    isKept = kept.kind === 'kept'
    shelf.sureMs = performance.now()
    if (kept.kind === 'kept' && kept.cut) watch({ kind: 'cut' })
    return kept
  } finally {
    if (!isKept) forget(means, shelf)
  }
}

function forget({ shelves }: Means, shelf: Shelf): void {
  shelf.stop()
  if (shelves.get(shelf.room) === shelf) shelves.delete(shelf.room)
}

/** Of no more use, unless somebody who came since follows the room. */
export function letGo(means: Means, room: string): void {
  const shelf = means.shelves.get(room)
  if (shelf !== undefined && !means.ears.has(room)) forget(means, shelf)
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
  const ask = () => readAfter(means.engine, room, shelf.tail)
  const messages = isAsked ? await means.scouts.rooms.ask(ask) : heard
  const held = takeIn(shelf, messages)
  // Heard without a gap, or asked: both tell that the room is followed.
  shelf.sureMs = performance.now()
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
  const next = await nextOf(means.engine, shelf.room, tail + 1)
  const isStill = shelf.tail === tail && shelf.sending === undefined
  if (isStill && next !== null) shelf.heard()
}
