import type { RecordId } from '../model/ids.ts'
import type { WordBackWords } from '../model/word-back.ts'
import { act, create, type Act, type Author } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/** "Reprendre la parole": the person who told, after the echoes. */
export function speakAgain(author: Author, { id, of }: About, words: WordBackWords): Act {
  return act(create(author, { collection: 'wordBacks', id, clear: { of }, words }))
}
