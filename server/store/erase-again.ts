import { randomBytes } from 'node:crypto'
import type { State, Write } from '../../shared/policy/records.ts'
import { layMark } from '../../shared/policy/way-back.ts'
import { nextLife, rebuild } from './document.ts'
import { decodeKept } from './entry.ts'
import { drawAuthor, isErased } from './ledger.ts'
import { openRoomLog, type RoomLog } from './room-log.ts'
import type { Store } from './store.ts'
import { placeMark, roomMark, type Tombstone } from './tombstones.ts'

/** How many rooms, and how many records of others, an older store held that had been erased since. */
export interface ErasedAgain {
  readonly rooms: number
  readonly records: number
}

/** The ledger's and the document's records of which there is a tombstone. */
function buried(room: string, state: State, marks: ReadonlySet<string>): Write[] {
  return [...state.document(), ...state.ledger()].flatMap(([place, collection, id]): Write[] =>
    marks.has(placeMark(room, `${collection}/${id}`)) ? [[place, collection, id, null]] : [],
  )
}

interface Means {
  readonly store: Store
  readonly room: string
  readonly nowMs: number
}

async function open({ store, room }: Means) {
  const kept = await store.read(room)
  // Damaged, or without a key: nobody reads it, and it is as the relay will find it.
  if (kept.kind !== 'kept') return undefined
  const log = openRoomLog({ store, room, kept })
  return { state: rebuild(decodeKept(kept)).state, log }
}

async function write(log: RoomLog, { content, gone }: ReturnType<typeof nextLife>): Promise<void> {
  const landed = await log.renew(content.state.ledger(), content.document.encode(), gone)
  if (landed !== 'done') throw new Error(`not erased again: ${landed}`)
}

const momentOf = ({ nowMs, room }: Means) => ({ author: drawAuthor(randomBytes(4)), nowMs, room })

async function endRoom(means: Means): Promise<number> {
  const there = await open(means)
  if (there === undefined || isErased(there.state)) return 0
  await write(there.log, nextLife(there.state, 'gone', momentOf(means)))
  return 1
}

/**
 * A generation without what had been withdrawn. What else was lost may come back from the devices that hold
 * it; what was withdrawn since may not, were it in this copy or not.
 */
async function bury(means: Means, marks: ReadonlySet<string>): Promise<number> {
  const there = await open(means)
  if (there === undefined || isErased(there.state)) return 0
  const graves = buried(means.room, there.state, marks)
  const { content } = nextLife(there.state, 'lost', momentOf(means))
  content.document.apply(graves)
  content.state.apply([...graves, ...[...marks].map(layMark)])
  await write(there.log, { content, gone: graves })
  return graves.length
}

/** Takes out of a restored store what its tombstones say was withdrawn or erased since it was copied. */
export async function eraseAgain(
  store: Store,
  rooms: readonly string[],
  tombstones: readonly Tombstone[],
): Promise<ErasedAgain> {
  const nowMs = Date.now()
  const byRoom = new Map<string, Tombstone[]>()
  for (const each of tombstones) {
    byRoom.set(each.room, [...(byRoom.get(each.room) ?? []), each])
  }
  const done = { rooms: 0, records: 0 }
  for (const room of rooms) {
    const found = byRoom.get(roomMark(room)) ?? []
    const isWhole = found.some(({ place }) => place === undefined)
    const marks = new Set(found.flatMap(({ place }) => place ?? []))
    if (isWhole) done.rooms += await endRoom({ store, room, nowMs })
    else if (found.length > 0) done.records += await bury({ store, room, nowMs }, marks)
    store.letGo(room)
  }
  return done
}
