import type { DepositWords } from '../model/deposit.ts'
import type { RecordId } from '../model/ids.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** "Laisser sortir": where the text lies, and what takes it back. */
export function letOut(author: Author, id: RecordId, words: DepositWords): Act {
  return act(create(author, { collection: 'deposits', id, clear: {}, words }))
}

/** "Retirer ce texte": by anybody, alone, once the library has let it go. */
export function noteWithdrawn(
  author: Author,
  before: Before<'deposits'>,
  withdrawnMin: number,
): Act {
  const words = { ...before.words, withdrawnMin }
  return act(change(author, before, { collection: 'deposits', clear: {}, words }))
}
