import type { RecordId } from '../model/ids.ts'
import type { QuestionWords } from '../model/question.ts'
import { act, create, type Act, type Author } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of: RecordId
}

/** "Ce que je voudrais comprendre…": a clarifying question about a situation. */
export function askQuestion(author: Author, { id, of }: About, words: QuestionWords): Act {
  return act(create(author, { collection: 'questions', id, clear: { of }, words }))
}
