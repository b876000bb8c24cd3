import type { GroupTextWords } from '../../../../shared/model/group-text.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { Board } from '../board.ts'

/** The group's own text of one session. */
export interface KeptText {
  readonly id: RecordId
  readonly number: number
  readonly rev: number
  readonly words: GroupTextWords
}

/** The texts that the group keeps, the latest session first. */
function keptTexts({ sessions, texts }: Board) {
  return [...sessions.values()]
    .sort((one, other) => other.words.number - one.words.number)
    .flatMap(({ id, record, words: { number } }) => {
      const text = texts.get(id)
      if (text === undefined) return []
      const { words } = text
      return [{ id, number, room: record.room, rev: text.record.rev, words }]
    })
}

/** What the group kept the last time it met before this session. */
export function lastText(group: Board, number: number): KeptText | undefined {
  return keptTexts(group).find((one) => one.number < number)
}

/** What it kept of that very session. */
export function textOfRoom(group: Board, room: string): KeptText | undefined {
  return keptTexts(group).find((one) => one.room === room)
}
