import type {
  DocumentCollection,
  LedgerCollection,
  Sent,
  Stored,
  Words,
} from '../model/collections.ts'
import type { MemberId } from '../model/ids.ts'
import type { Place, Sealed } from '../model/sealed.ts'
import type { Request } from '../policy/decide.ts'

/** What one gesture does to one room, all or nothing; it gets its number when first sent. */
export interface Act {
  readonly operations: readonly Request[]
}

/** Who writes, in which room, and how their words are sealed. Given to every act. */
export interface Author {
  readonly room: string
  readonly member: MemberId
  /** The key epoch in force. */
  readonly epoch: number
  readonly seal: (place: Place, words: object) => Sealed
}

/** The clear fields of a collection that are its own, beside those every record has. */
export type Clear<C extends DocumentCollection> = Omit<Sent<C>, 'owner' | 'rev' | 'epoch' | 'words'>

/** A record with its words opened, as an act that changes it needs it. */
export interface Before<C extends DocumentCollection> {
  readonly id: string
  readonly record: Stored<C> | Sent<C>
  readonly words: Words<C>
}

/** One act of these operations. */
export function act(...operations: readonly Request[]): Act {
  return { operations }
}

interface Draft<C extends DocumentCollection> {
  readonly collection: C
  readonly id: string
  readonly clear: Clear<C>
  readonly words: Words<C>
}

/** The creation of a record of the author's own, its words sealed to their place. */
export function create<C extends DocumentCollection>(author: Author, draft: Draft<C>): Request {
  return { op: 'create', ...sealed(author, draft, { owner: author.member, rev: 1 }) }
}

/** The next revision of a record: whole, same owner, words sealed again to the new revision. */
export function change<C extends DocumentCollection>(
  author: Author,
  before: Before<C>,
  draft: Omit<Draft<C>, 'id'>,
): Request {
  const { owner, rev } = before.record
  return { op: 'change', ...sealed(author, { ...draft, id: before.id }, { owner, rev: rev + 1 }) }
}

/** The record's next revision, or its creation when there is none yet. */
export function put<C extends DocumentCollection>(
  author: Author,
  before: Before<C> | undefined,
  draft: Draft<C>,
): Request {
  return before === undefined ? create(author, draft) : change(author, before, draft)
}

/** The withdrawal of a record, and by consequence of all that was said about it. */
export function remove(collection: DocumentCollection | LedgerCollection, id: string): Request {
  return { op: 'remove', collection, id }
}

function sealed<C extends DocumentCollection>(
  author: Author,
  draft: Draft<C>,
  version: { readonly owner: string; readonly rev: number },
) {
  const { collection, id, clear, words } = draft
  const place = { room: author.room, collection, id, epoch: author.epoch, ...version }
  const record = { ...clear, ...version, epoch: author.epoch, words: author.seal(place, words) }
  return { collection, id, record }
}
