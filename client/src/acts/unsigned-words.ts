import { act, change, type Act, type Author } from '../../../shared/acts/act.ts'
import { askQuestion } from '../../../shared/acts/ask-question.ts'
import { echo } from '../../../shared/acts/echo.ts'
import { postSituation } from '../../../shared/acts/post-situation.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { MyUnsigned } from '../store/session.ts'

type Posting = Omit<MyUnsigned, 'key'>

/** No minute is written: it would say when each phone wrote. */
const atMin = 0

/** Nothing that takes more room than a letter, so that all words have one length once sealed. */
export function plainWords(text: string): string {
  return text.trim().replaceAll(/[\p{Cc}\p{Cs}]/gu, (letter) => (letter === '\n' ? letter : ' '))
}

function wordsOf({ collection, text, passage }: Posting) {
  if (collection !== 'echoes' || passage === undefined) return { text, atMin }
  return { text, atMin, passage }
}

/** A post without signature: that of somebody who has no name. */
export function firstOf(nobody: Author, posting: Posting): Act {
  const { id, collection, of = onlyId, text } = posting
  if (collection === 'situations') return postSituation(nobody, id, { title: text, atMin })
  const post = collection === 'questions' ? askQuestion : echo
  return post(nobody, { id, of }, wordsOf(posting))
}

/** Its next revision, whole. */
export function nextOf(nobody: Author, posting: Posting): Act {
  const [first] = firstOf(nobody, posting).operations
  const { id, collection, of = onlyId, rev, text } = posting
  const record = { ...first?.record, rev } as never
  if (collection === 'situations') {
    const words = { title: text, atMin }
    return act(
      change<'situations'>(nobody, { id, record, words }, { collection, clear: {}, words }),
    )
  }
  const words = wordsOf(posting)
  return act(
    change<'echoes' | 'questions'>(
      nobody,
      { id, record, words },
      { collection, clear: { of }, words },
    ),
  )
}
