import type { LogEntry, Seq } from '../store.ts'
import type { Engine } from './engine.ts'
import { hear, type Heard } from './hearing.ts'
import { decodeMessage, type Held, type Keyed } from './message-form.ts'
import type { Message } from './room-stream.ts'

/** What a relay knows of a room in use: how far it has read, and what it heard since. */
export interface Shelf extends Keyed {
  keyNumber: number
  key: Uint8Array
  head: Seq
  /** Where the last message that it knows of stands in the stream, void or not. */
  tail: number
  wholeAt: Seq
  /** Heard, and not asked for yet. */
  fresh: Heard[]
  /** On its way: heard again, it is no news. */
  sending: Uint8Array | undefined
  /** When it was last sure to have heard everything. */
  sureMs: number
  readonly heard: (said?: Uint8Array) => void
  readonly stop: () => void
}

/** Who is told of each room; a shelf comes and goes, and whoever follows the room does not. */
export type Ears = Map<string, (said?: Uint8Array) => void>

/** Begins to hear a room, before anything of it is read. */
export function openShelf(
  { engine, ears }: { readonly engine: Engine; readonly ears: Ears },
  room: string,
): Shelf {
  const shelf: Shelf = {
    room,
    keyNumber: 0,
    key: new Uint8Array(),
    head: 0,
    tail: 0,
    wholeAt: 0,
    fresh: [],
    sending: undefined,
    sureMs: -Infinity,
    heard: (said) => ears.get(room)?.(said),
    stop: hear(engine, room, {
      seen(message) {
        if (message.at <= shelf.tail) return
        if (shelf.sending && Buffer.compare(shelf.sending, message.payload) === 0) return
        shelf.fresh.push(message)
        shelf.heard()
      },
      unknown() {
        shelf.fresh = []
        shelf.heard()
      },
      said: (words) => shelf.heard(words),
    }),
  }
  return shelf
}

/** Puts the shelf after these messages, and answers what they hold; undefined for one damaged. */
export function takeIn(shelf: Shelf, messages: readonly Message[]): (Held | undefined)[] {
  shelf.tail = messages.at(-1)?.at ?? shelf.tail
  const valid = messages.filter(({ isVoid }) => !isVoid)
  // What a whole message stands for is not needed, and may be under a key that is gone.
  const from = valid.findLastIndex(({ head }) => head.kind === 'whole')
  const isSameKey = valid.every(({ head }) => head.keyNumber === shelf.keyNumber)
  return valid.slice(isSameKey ? 0 : Math.max(0, from)).map(({ head, payload }) => {
    const held = decodeMessage(shelf, payload)
    shelf.head = head.seq
    if (held?.snapshot !== undefined) shelf.wholeAt = held.snapshot.seq
    return held
  })
}

/**
 * What was heard, if it follows without a gap what was read: a whole message of the same key says nothing
 * new. Empty when the engine must be asked.
 */
export function heardAfter(shelf: Shelf): Message[] {
  const fresh = shelf.fresh.filter(({ at }) => at > shelf.tail).sort((a, b) => a.at - b.at)
  shelf.fresh = []
  let { tail } = shelf
  for (const { at, after } of fresh) {
    if (after !== tail) return []
    tail = at
  }
  return fresh
}

/** The entries after a position that these messages hold; undefined when they do not lead on from it. */
export function entriesAfter(
  after: Seq,
  held: readonly (Held | undefined)[],
): readonly LogEntry[] | undefined {
  const entries = held.flatMap((each) => each?.entries.filter(({ seq }) => seq > after) ?? [])
  const isWhole = !held.includes(undefined) && entries.every(({ seq }, n) => seq === after + n + 1)
  const end = Math.max(after, ...held.map((each) => each?.snapshot?.seq ?? 0))
  return isWhole && end <= after + entries.length ? entries : undefined
}
