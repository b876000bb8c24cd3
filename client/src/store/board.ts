import type { DocumentCollection, Stored, Words } from '../../../shared/model/collections.ts'
import type { RecordId } from '../../../shared/model/ids.ts'

/** Where a record stands: in its 5 s, kept on this device, or at the relay and durable. */
export type Keeping = 'leaving' | 'kept' | 'sent'

/** A record with its words opened. One kept here has no order of arrival yet: `ord` is the largest. */
export interface Opened<C extends DocumentCollection> {
  readonly id: RecordId
  readonly record: Stored<C>
  readonly words: Words<C>
  readonly keeping: Keeping
}

export type Table<C extends DocumentCollection> = ReadonlyMap<string, Opened<C>>

/**
 * The board of one room: replica ⊕ outbox, opened. A table keeps its identity while none of its
 * records changed, and a record while it did not: views re-render what changed and nothing else.
 */
export type Board = { readonly [C in DocumentCollection]: Table<C> } & {
  /** False until the replica has been read from the device. */
  readonly ready: boolean
}

/** The order of arrival, for records that have none yet. */
export const notArrived = Number.MAX_SAFE_INTEGER
