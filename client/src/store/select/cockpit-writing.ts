import { echoMaxChars } from '../../../../shared/model/echo.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { questionMaxChars } from '../../../../shared/model/question.ts'
import { titleMaxChars } from '../../../../shared/model/situation.ts'
import { takeawayMaxChars } from '../../../../shared/model/takeaway.ts'
import { wordBackMaxChars } from '../../../../shared/model/word-back.ts'
import type { Board } from '../board.ts'
import type { WritingFor } from '../session.ts'
import { centred, isTold } from './situations.ts'
import { currentStep } from './steps.ts'

export type WritingKind = WritingFor['collection']

/** One thing that may be written now for somebody, the step's own first. */
export interface Writable {
  readonly collection: WritingKind
  readonly of: RecordId | undefined
  readonly limit: number
}

const stepOf: Readonly<Partial<Record<string, WritingKind>>> = {
  round: 'situations',
  questions: 'questions',
  echoes: 'echoes',
  'word-back': 'wordBacks',
  takeaway: 'takeaways',
}

/** What the table allows for this person: the same as for anyone who holds a phone. */
export function writingsNow(board: Board, person: RecordId): readonly Writable[] {
  const centre = centred(board)
  const own = centre?.words.for === person
  const all: Writable[] = [{ collection: 'situations', of: undefined, limit: titleMaxChars }]
  if (centre !== undefined && !own) {
    all.push({ collection: 'questions', of: centre.id, limit: questionMaxChars })
    if (isTold(board, centre.id)) {
      all.push({ collection: 'echoes', of: centre.id, limit: echoMaxChars })
    }
  }
  if (centre !== undefined && own) {
    all.push({ collection: 'wordBacks', of: centre.id, limit: wordBackMaxChars })
  }
  all.push({ collection: 'takeaways', of: undefined, limit: takeawayMaxChars })
  const first = stepOf[currentStep(board)?.step.stage ?? '']
  return all.sort((a, b) => Number(b.collection === first) - Number(a.collection === first))
}
