import { hasMoments, momentIds, type SituationWords } from '../../../shared/model/situation.ts'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Board } from '../store/board.ts'
import type { Drafts } from '../store/drafts.ts'
import type { Desk } from './author.ts'
import { draftKeys, draftOf, draftOfWording } from './draft-keys.ts'
import { passageTyped } from '../store/select/peer-echo-words.ts'

/**
 * "Reprendre": before the five seconds are over the words come back to the field they were typed
 * in, as a draft. The draft is kept before the act is dropped, so that no cut loses them.
 */
export function takeBackTo(desk: Desk, drafts: Drafts): (key: number) => Promise<boolean> {
  return async (key) => {
    const [request] = desk.line.peek(key)?.operations ?? []
    if (request === undefined) return false
    const back = backToDrafts(request, desk.board())
    for (const [draft, text] of back) drafts.type(draft, text)
    await drafts.flush()
    if ((await desk.line.takeBack(key)) !== undefined) return true
    // It left meanwhile: what lies on the table is not a draft as well.
    for (const [draft] of back) await drafts.forget(draft)
    return false
  }
}

/** The fields that a taken-back post came from, and their words as the board still shows them. */
function backToDrafts(request: Request, board: Board): readonly (readonly [string, string])[] {
  const { op, collection, id, record } = request
  if (op === 'change' && collection === 'situations') {
    const words = board.situations.get(id)?.words
    if (words === undefined) return []
    return hasMoments(words) ? momentsToDrafts(id, words) : [[draftKeys.situation, words.title]]
  }
  if (collection === 'wordings') return wordingToDrafts(id, board)
  const draft = draftOf(collection, String(record?.['of']))
  const text = textOf(board, collection, id)
  const about = passageBack(board, collection, id)
  // A bare mark has no text, and must not empty the one being written.
  return draft === undefined || text === undefined || text === ''
    ? about
    : [[draft, text], ...about]
}

/** The passage that an echo answered, beside its words. */
function passageBack(board: Board, collection: string, id: string) {
  const echo = collection === 'echoes' ? board.echoes.get(id) : undefined
  const passage = echo?.words.passage
  if (echo === undefined || passage === undefined) return []
  return [[draftKeys.passage(echo.record.of), passageTyped(passage)]] as const
}

function wordingToDrafts(id: string, { wordings }: Board) {
  const line = wordings.get(id)
  if (line === undefined) return []
  const { of, rev } = line.record
  const { text, aside } = line.words
  const back = [[draftOfWording({ id, of, rev }), text]] as const
  return aside === undefined ? back : [...back, [draftKeys.wordingAside(of), aside] as const]
}

function momentsToDrafts(id: string, words: SituationWords) {
  return momentIds.flatMap((moment) => {
    const text = words[moment]
    return text === undefined ? [] : ([[draftKeys.moment(id, moment), text]] as const)
  })
}

function textOf(board: Board, collection: string, id: string): string | undefined {
  if (collection === 'situations') return board.situations.get(id)?.words.title
  if (collection === 'questions') return board.questions.get(id)?.words.text
  if (collection === 'echoes') return board.echoes.get(id)?.words.text
  if (collection === 'wordBacks') return board.wordBacks.get(id)?.words.text
  return collection === 'takeaways' ? board.takeaways.get(id)?.words.text : undefined
}
