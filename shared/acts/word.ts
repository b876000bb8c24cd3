import type { RecordId } from '../model/ids.ts'
import type { WordingWords } from '../model/wording.ts'
import type { Request } from '../policy/decide.ts'
import { act, change, create, put, type Act, type Author, type Before } from './act.ts'

/** A new wording: its id, the sheet or stake it is for, what it says again. */
export interface Wording {
  readonly id: RecordId
  readonly of: RecordId
  readonly from?: RecordId | undefined
}

/** A wording laid or left aside, and the overlay it has already. */
interface Adopted {
  readonly id: RecordId
  readonly before: Before<'adoptions'> | undefined
}

function writing(author: Author, { id, of, from }: Wording, words: WordingWords): Request {
  const clear = from === undefined ? { of } : { of, from }
  return create(author, { collection: 'wordings', id, clear, words })
}

function laying(author: Author, { id, before }: Adopted, aside: boolean): Request {
  return put(author, before, { collection: 'adoptions', id, clear: {}, words: { aside } })
}

/** "Proposer": on nobody's sheet until somebody with the pen adopts it. */
export function propose(author: Author, wording: Wording, words: WordingWords): Act {
  return act(writing(author, wording, words))
}

/** "Poser sur la fiche", pen in hand. What it says again is left aside in the same act. */
export function putWording(
  author: Author,
  { replaces, ...wording }: Wording & { readonly replaces?: Adopted | undefined },
  words: WordingWords,
): Act {
  return act(
    writing(author, wording, words),
    laying(author, { id: wording.id, before: undefined }, false),
    ...(replaces === undefined ? [] : [laying(author, replaces, true)]),
  )
}

/** "Reformuler" one's own. */
export function reword(author: Author, before: Before<'wordings'>, words: WordingWords): Act {
  const { of, from } = before.record
  const clear = from === undefined ? { of } : { of, from }
  return act(change(author, before, { collection: 'wordings', clear, words }))
}

/** "Prendre", "Laisser de côté", "Remettre": the wording itself is untouched. */
export function adopt(author: Author, adopted: Adopted, aside: boolean): Act {
  return act(laying(author, adopted, aside))
}
