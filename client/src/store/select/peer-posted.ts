import type { RecordId } from '../../../../shared/model/ids.ts'
import { momentIds, type MomentId } from '../../../../shared/model/situation.ts'
import type { Board } from '../board.ts'

/** The key of each field of a session under which its text is kept on the device. */
export const draftKeys = {
  situation: 'situation',
  moment: (situation: RecordId, moment: MomentId) => `moment:${situation}:${moment}`,
  question: (of: RecordId) => `question:${of}`,
  echo: (of: RecordId) => `echo:${of}`,
  wordBack: (of: RecordId) => `word-back:${of}`,
  takeaway: 'takeaway',
  takeawayKept: 'takeaway-kept',
  herbarium: (handout: RecordId) => `herbarium:${handout}`,
} as const

/** A text on its way back to its field. */
export interface DraftBack {
  readonly key: string
  readonly text: string
}

interface Post {
  readonly collection: string
  readonly id: string
  readonly rev: number
  readonly of: RecordId | undefined
  readonly words: unknown
}

/** The fields a post was written in, with its words, so that they can be put back there. */
export function draftsOfPost({ collection, id, rev, of, words }: Post): readonly DraftBack[] {
  const said = (words ?? {}) as Readonly<Record<string, string | undefined>>
  const text = said['text'] ?? ''
  const back = (key: string, value: string | undefined) =>
    value === undefined || value.trim() === '' ? [] : [{ key, text: value }]
  if (collection === 'situations') {
    if (rev === 1) return back(draftKeys.situation, said['title'])
    return momentIds.flatMap((moment) =>
      back(draftKeys.moment(id as RecordId, moment), said[moment]),
    )
  }
  if (collection === 'takeaways') return back(draftKeys.takeaway, text)
  if (of === undefined) return []
  if (collection === 'questions') return back(draftKeys.question(of), text)
  if (collection === 'echoes') return back(draftKeys.echo(of), text)
  return collection === 'wordBacks' ? back(draftKeys.wordBack(of), text) : []
}

/** The post of a record that has not left yet, read on the board; undefined for a withdrawal. */
export function heldPost(board: Board, collection: string, id: string): Post | undefined {
  if (!Object.hasOwn(board, collection) || collection === 'ready') return undefined
  const held = board[collection as 'echoes'].get(id)
  if (held === undefined) return undefined
  const { record, words } = held
  return { collection, id, rev: record.rev, of: record.of, words }
}
