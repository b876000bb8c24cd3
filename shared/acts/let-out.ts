import type { DepositWords } from '../model/deposit.ts'
import type { RecordId } from '../model/ids.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

/** "Laisser sortir": where the text lies, and what takes it back. */
export function letOut(author: Author, id: RecordId, words: DepositWords): Act {
  return act(create(author, { collection: 'deposits', id, clear: {}, words }))
}

/** "Retirer ce texte": by anybody, alone, once the library has let it go. */
export function forgetDeposit(id: RecordId): Act {
  return act(remove('deposits', id))
}
