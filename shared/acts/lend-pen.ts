import type { MemberId, RecordId } from '../model/ids.ts'
import type { PenWords } from '../model/pen.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface Lent {
  /** The sheet or stake. */
  readonly of: RecordId
  readonly member: MemberId
  /** Lent before, to somebody else or for another step: it comes back in the same act. */
  readonly again?: boolean
}

/** "Prêter la plume", for a step. */
export function lendPen(author: Author, { of, member, again = false }: Lent, words: PenWords): Act {
  const lent = create(author, { collection: 'pens', id: of, clear: { member }, words })
  return again ? act(remove('pens', of), lent) : act(lent)
}

/** "Reprendre la plume". */
export function takePenBack(of: RecordId): Act {
  return act(remove('pens', of))
}
