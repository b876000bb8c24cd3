import type * as french from '../meeting.ts'
import type { SaidOf } from './said-of.ts'

export const tMeeting: SaidOf<typeof french.tMeeting> = {
  title: 'Somebody else has written here',
  help: 'There are two versions. Nothing is lost: choose.',
  theirs: 'Their version',
  mine: 'Mine',
  takeMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  takeBoth: 'Both, one under the other',
  tooLong: 'Both together would be too long: choose one, then correct it.',
}
