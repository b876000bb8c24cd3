import type { Write } from '../../shared/policy/records.ts'
import { decodeEntry, encodeEntry, encodeSnapshot, indexOf } from './entry.ts'
import type { Appended, Kept, Seq, Since, Store } from './store.ts'
import { wholeRoom } from './tombstones.ts'

/** `done` is durable; `failed` is not written; `behind`: another wrote, and `catchUp` is to be asked. */
export type Landed = Appended['kind']

/** What others wrote, in log order; or all that is kept, where the log leads on from here no more. */
export type News = { readonly kind: 'entries'; readonly log: readonly (readonly Write[])[] } | Kept

/** The log of one room as this relay has read it: it knows how far. */
export interface RoomLog {
  /** True when another may have written: nothing is worth writing before `catchUp`. */
  readonly isBehind: boolean
  /**
   * Another relay may have written; `asksStore` when what was heard of it is not enough. What it gives back
   * tells whether the store, asked since, has said what it holds: whoever doubts later waits for themselves.
   */
  doubt(asksStore?: boolean): () => boolean
  /** What is durable and was not read here; undefined when nobody knows. */
  catchUp(): Promise<News | undefined>
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
  /** What is there, as it was read. */
  readonly kept: Kept
  /** Told when the store gives no answer, before what is there is read back. */
  readonly unanswered?: () => void
  /** Told when `catchUp` is to be asked. */
  readonly behind?: () => void
}

/** What writes take away. Posts that wait come and go in one record: that one says nothing. */
function takenBy(writes: readonly Write[]): string[] {
  return writes.flatMap(([, collection, id, record]) =>
    record === null && collection !== 'room' && collection !== 'held'
      ? [`${collection}/${id}`]
      : [],
  )
}

/** What stood in the way of a shared store may have come to nothing; beyond this, nobody knows what it is. */
const refusalsMost = ({ isShared }: Store): number => (isShared ? 3 : 0)

/** How far the log was read, and what is to be done about it. */
interface Reading extends Omit<Opened, 'kept'> {
  head: Seq
  wholeAt: Seq
  isBehind: boolean
  /** How often the store was to be asked, and how many of those times it has answered. */
  doubts: number
  answered: number
  /** How often the store refused what was written after `head`, with nothing new to read. */
  refusals: number
}

function doubt(log: Reading, asksStore: boolean): () => boolean {
  log.isBehind = true
  if (asksStore) log.doubts += 1
  const { doubts } = log
  log.behind?.()
  return () => log.answered >= doubts
}

/** A write without an answer is read back before anything else: it is there, or not, or another's is. */
async function readBack(log: Reading, bytes: Uint8Array): Promise<Landed> {
  log.unanswered?.()
  const kept = await log.store.read(log.room)
  if (kept.kind !== 'kept') return 'behind'
  if (kept.head === log.head) return 'failed'
  const last = kept.entries.at(-1) ?? kept.snapshot
  return last?.seq === log.head + 1 && Buffer.compare(last.bytes, bytes) === 0 ? 'done' : 'behind'
}

async function landed(log: Reading, bytes: Uint8Array, { kind }: Appended): Promise<Landed> {
  const became = kind === 'failed' ? await readBack(log, bytes) : kind
  if (became === 'done') {
    log.head += 1
    log.refusals = 0
  }
  if (became !== 'behind') return became
  log.refusals += 1
  doubt(log, true)
  return became
}

async function readAnew(log: Reading): Promise<News | undefined> {
  const kept = await log.store.read(log.room)
  // Less than there was: nobody here knows what became of the rest.
  if (kept.kind !== 'kept' || kept.head < log.head) return undefined
  log.head = kept.head
  log.wholeAt = kept.snapshot?.seq ?? 0
  return kept
}

async function catchUp(log: Reading): Promise<News | undefined> {
  log.isBehind = false
  const { refusals, doubts, answered } = log
  const found = await log.store.since(log.room, log.head, answered < doubts)
  // Not known now: the room goes on as it is, and hears of it again.
  if (found.kind === 'failed') return refusals > 0 ? undefined : { kind: 'entries', log: [] }
  const news = found.kind === 'anew' ? await readAnew(log) : takeIn(log, found)
  // Whoever doubted meanwhile may know of what was not there yet.
  if (news !== undefined) log.answered = doubts
  return news
}

function takeIn(log: Reading, found: Extract<Since, { kind: 'entries' }>): News | undefined {
  if (found.entries.length > 0) log.refusals = 0
  if (log.refusals > refusalsMost(log.store)) return undefined
  log.head += found.entries.length
  log.wholeAt = Math.max(log.wholeAt, found.wholeAt)
  return { kind: 'entries', log: found.entries.map(({ bytes }) => decodeEntry(bytes)) }
}

/** A room's log, from its last known position. */
export function openRoomLog({ kept, ...opened }: Opened): RoomLog {
  const { store, room } = opened
  // What was read is not held on to: it weighs as much as the room.
  const at = { head: kept.head, wholeAt: kept.snapshot?.seq ?? 0 }
  const log: Reading = { ...opened, ...at, isBehind: false, doubts: 0, answered: 0, refusals: 0 }
  return {
    get length() {
      return log.head - log.wholeAt
    },
    get isBehind() {
      return log.isBehind
    },
    doubt: (asksStore = false) => doubt(log, asksStore),
    catchUp: () => catchUp(log),
    async append(writes) {
      const bytes = encodeEntry(writes)
      const index = await indexOf(store, room, writes)
      const entry = { bytes, index, taken: takenBy(writes) }
      return landed(log, bytes, await store.append(room, log.head, entry))
    },
    async shorten(ledger, update) {
      const { kind } = await store.snapshot(room, log.head, encodeSnapshot(ledger, update))
      if (kind === 'done') log.wholeAt = log.head
      if (kind === 'behind') doubt(log, true)
      return kind
    },
    async renew(ledger, update, gone = []) {
      const bytes = encodeSnapshot(ledger, update)
      const index = await indexOf(store, room, gone)
      // Of a room that ends its own record goes too; of one that begins anew, some records alone.
      const isEnd = gone.some(([, collection]) => collection === 'room')
      const entry = { bytes, index, taken: isEnd ? [wholeRoom] : takenBy(gone) }
      const became = await landed(log, bytes, await store.renew(room, log.head, entry))
      if (became === 'done') log.wholeAt = log.head
      return became
    },
  }
}
