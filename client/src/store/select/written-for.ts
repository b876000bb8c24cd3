import type { WrittenRecord } from '../../../../shared/acts/seat-without-device.ts'
import type { MemberId, RecordId } from '../../../../shared/model/ids.ts'
import type { Board } from '../board.ts'
import { inOrder } from './situations.ts'

const collections = ['situations', 'questions', 'echoes', 'wordBacks', 'takeaways'] as const

/** A text written for somebody without a device, as the facilitator reads it back. */
export interface Written extends WrittenRecord {
  readonly text: string
}

/** All that this facilitator wrote for one person, in order of arrival. */
export function writtenFor(
  board: Board,
  person: RecordId,
  by: MemberId | undefined,
): readonly Written[] {
  return collections.flatMap((collection) =>
    inOrder<Board[typeof collection] extends ReadonlyMap<string, infer Item> ? Item : never>(
      board[collection] as never,
    )
      .filter(({ record, words }) => record.owner === by && words.for === person)
      .map(({ id, words }) => ({
        collection,
        id,
        text: 'title' in words ? words.title : words.text,
      })),
  )
}
