/** Position in a room's log: 0 before its first entry, then one more an entry or a renewal. */
export type Seq = number

/** A line of the ledger index, written in the same batch as the entry: which room a door leads to. */
export interface IndexChange {
  readonly key: string
  readonly value: string | null
}

/**
 * `behind`: somebody else wrote after `after`; nothing was done. `failed`: nobody knows whether it
 * was: read back before anything else.
 */
export type Appended =
  | { readonly kind: 'done'; readonly seq: Seq }
  | { readonly kind: 'behind' }
  | { readonly kind: 'failed'; readonly cause: unknown }

export interface LogEntry {
  readonly seq: Seq
  readonly bytes: Uint8Array
}

/** All that is kept of a room. `cut` is true when the end of its log could not be read. */
export interface Kept {
  readonly kind: 'kept'
  readonly snapshot: LogEntry | undefined
  readonly entries: readonly LogEntry[]
  readonly head: Seq
  readonly cut: boolean
}

export type ReadBack =
  Kept | { readonly kind: 'absent' } | { readonly kind: 'failed'; readonly cause: unknown }

/**
 * What a log holds after a position, whoever wrote it, and up to where it stands in one piece; `anew`: it
 * leads on from there no more, and is to be read whole.
 */
export type Since =
  | { readonly kind: 'entries'; readonly entries: readonly LogEntry[]; readonly wholeAt: Seq }
  | { readonly kind: 'anew' }
  | { readonly kind: 'failed'; readonly cause: unknown }

/** Where rooms live when nobody looks at them. Every write is durable before it is answered. */
export interface Store {
  /** 128 random bits made at first start: the salt of the five words. Empty until it is known. */
  readonly relayId: string
  /** Other relays may write in it too. */
  readonly isShared: boolean
  exists(room: string): Promise<boolean>
  /** Every room there is, or is left of one. */
  rooms(): Promise<readonly string[]>
  /** Adds one entry; `after` 0 makes the room, with a file key of its own. */
  append(room: string, after: Seq, entry: NewEntry): Promise<Appended>
  /** The last snapshot and the entries from it. */
  read(room: string): Promise<ReadBack>
  /** Entries after one position of a room that was read: those heard of, or all that there are. */
  since(room: string, after: Seq, isAll: boolean): Promise<Since>
  /**
   * Calls when another relay may have written in a room that was read, or with what one said of it; the
   * embedded store has a single writer: never.
   */
  follow(room: string, heard: (said?: Uint8Array) => void): () => void
  /** Said to the other relays that follow the room; maybe lost, and kept nowhere. */
  say(room: string, words: Uint8Array): void
  /** Replaces the log up to `at` by `bytes`: same content, same key. */
  snapshot(room: string, at: Seq, bytes: Uint8Array): Promise<Appended>
  /**
   * Replaces all that is kept of the room by `bytes` under a new file key, then destroys the old
   * key: what was withdrawn opens nowhere any more, back-ups of the log included; its place in the
   * files is given back before this answers, or with `compact` when it could not be.
   */
  renew(room: string, after: Seq, entry: NewEntry): Promise<Appended>
  /**
   * True for a room that was erased whole, as what stands beside the store says: also when an older copy
   * of the store was put back, which may know nothing of it.
   */
  isBuried(room: string): Promise<boolean>
  /** Forgets the room and destroys its key. */
  drop(room: string): Promise<void>
  /** The room left memory: nothing of it need be remembered. */
  letGo(room: string): void
  lookup(key: string): Promise<string | undefined>
  /** Lines of the index from one key up to another, that one left out. */
  between(from: string, to: string): Promise<readonly (readonly [key: string, value: string])[]>
  /** Writes in the index alone. */
  note(changes: readonly IndexChange[]): Promise<void>
  /** Gives back the place of what was erased, where that could not be done at once. */
  compact(): Promise<void>
  close(): Promise<void>
}

export interface NewEntry {
  readonly bytes: Uint8Array
  readonly index?: readonly IndexChange[]
  /**
   * Places that this takes away for good, noted beside the store first: no older copy brings them back.
   * The empty one is the whole room.
   */
  readonly taken?: readonly string[]
}
