import { echoMaxChars } from '../../../../shared/model/echo.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { questionMaxChars } from '../../../../shared/model/question.ts'
import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { takeawayMaxChars } from '../../../../shared/model/takeaway.ts'
import { wordBackMaxChars } from '../../../../shared/model/word-back.ts'
import type { Board } from '../board.ts'
import type { TextFor } from '../session.ts'
import { centred, isTold } from './situations.ts'
import { currentStep } from './steps.ts'

/** One text for somebody: what it becomes, what it is about, how long it may be. */
export interface WritableText {
  readonly kind: TextFor['collection']
  readonly of: RecordId | undefined
  readonly limit: number
}

/** One thing that may be written now for somebody: a text, or the moments of what they told. */
export type Writable = WritableText | { readonly kind: 'moments'; readonly of: RecordId }
export type WritingKind = Writable['kind']

const stepOf: Readonly<Partial<Record<string, WritingKind>>> = {
  round: 'situations',
  telling: 'moments',
  questions: 'questions',
  echoes: 'echoes',
  'word-back': 'wordBacks',
  takeaway: 'takeaways',
}

/** What the table allows for this person: the same as for anyone who holds a phone, the step's own first. */
export function writingsNow(board: Board, person: RecordId): readonly Writable[] {
  const centre = centred(board)
  const own = centre?.words.for === person
  const all: Writable[] = [{ kind: 'situations', of: undefined, limit: titleMaxChars }]
  if (centre !== undefined && !own) {
    all.push({ kind: 'questions', of: centre.id, limit: questionMaxChars })
    if (isTold(board, centre.id)) {
      all.push({ kind: 'echoes', of: centre.id, limit: echoMaxChars })
    }
  }
  if (centre !== undefined && own) {
    if (isTold(board, centre.id)) all.push({ kind: 'moments', of: centre.id })
    all.push({ kind: 'wordBacks', of: centre.id, limit: wordBackMaxChars })
  }
  all.push({ kind: 'takeaways', of: undefined, limit: takeawayMaxChars })
  const first = stepOf[currentStep(board)?.step.stage ?? '']
  return all.sort((a, b) => Number(b.kind === first) - Number(a.kind === first))
}
