import type { Write } from '../../shared/policy/records.ts'
import { encodeEntry, encodeSnapshot, indexOf } from './entry.ts'
import type { Appended, Seq, Store } from './store.ts'

/** `done` is durable; `failed` is not written; `behind`: nobody here knows what is. */
export type Landed = Appended['kind']

/** The log of one room, written by one relay: it knows where it ends. */
export interface RoomLog {
  append(writes: readonly Write[]): Promise<Landed>
  /** The same content, shorter to read. */
  shorten(ledger: readonly Write[], update: Uint8Array): Promise<Landed>
  /** What takes the place of all that was, under a new file key; `gone` leaves the index too. */
  renew(ledger: readonly Write[], update: Uint8Array, gone?: readonly Write[]): Promise<Landed>
  /** Entries since it was last written whole. */
  readonly length: number
}

interface Opened {
  readonly store: Store
  readonly room: string
  readonly head: Seq
  readonly length: number
  /** Told when the store gives no answer, before what is there is read back. */
  readonly unanswered: () => void
}

/** What writes take away. Posts that wait come and go in one record: that one says nothing. */
function takenBy(writes: readonly Write[]): string[] {
  return writes.flatMap(([, collection, id, record]) =>
    record === null && collection !== 'room' && collection !== 'held'
      ? [`${collection}/${id}`]
      : [],
  )
}

/** A room's log, from its last known position. */
export function openRoomLog({ store, room, unanswered, ...opened }: Opened): RoomLog {
  let { head, length } = opened
  /** A write without an answer is read back before anything else: it is there, or not, or another's is. */
  const landed = async (bytes: Uint8Array, { kind }: Appended): Promise<Landed> => {
    const became = kind === 'failed' ? await readBack(bytes) : kind
    if (became === 'done') head += 1
    return became
  }
  const readBack = async (bytes: Uint8Array): Promise<Landed> => {
    unanswered()
    const kept = await store.read(room)
    if (kept.kind !== 'kept') return 'behind'
    if (kept.head === head) return 'failed'
    const last = kept.entries.at(-1) ?? kept.snapshot
    return last?.seq === head + 1 && Buffer.compare(last.bytes, bytes) === 0 ? 'done' : 'behind'
  }
  return {
    get length() {
      return length
    },
    async append(writes) {
      const bytes = encodeEntry(writes)
      const index = await indexOf(store, room, writes)
      length += 1
      return landed(bytes, await store.append(room, head, { bytes, index, taken: takenBy(writes) }))
    },
    async shorten(ledger, update) {
      const { kind } = await store.snapshot(room, head, encodeSnapshot(ledger, update))
      if (kind === 'done') length = 0
      return kind
    },
    async renew(ledger, update, gone = []) {
      const bytes = encodeSnapshot(ledger, update)
      const index = await indexOf(store, room, gone)
      const taken = gone.length > 0 ? [''] : []
      const became = await landed(bytes, await store.renew(room, head, { bytes, index, taken }))
      if (became === 'done') length = 0
      return became
    },
  }
}
