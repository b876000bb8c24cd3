import { stageConduct } from '../../../../shared/method/stages.ts'
import type { Board } from '../board.ts'
import type { Connection } from '../connection.ts'
import { currentStep, isClosed, progressOf } from './steps.ts'
import { screenCentre, screenSituations } from './screen-situations.ts'

/** What the common screen shows now. The first five say nothing of the session's matter. */
export type ScreenPicture =
  | 'out-of-frame'
  | 'blank'
  | 'closed'
  | 'ended'
  | 'silence'
  | 'entrance'
  | 'rules'
  | 'titles'
  | 'focus'
  | 'constellation'
  | 'stakes'
  | 'sheet'
  | 'still'

type Seen = Pick<Connection, 'outOfFrame' | 'state'>

/** One picture for a board and a connection; stepping out of the frame passes before everything. */
export function screenPicture(board: Board, seen: Seen): ScreenPicture {
  if (seen.outOfFrame) return 'out-of-frame'
  if (isClosed(board)) return 'closed'
  if (seen.state === 'ended') return 'ended'
  if (!board.ready) return 'blank'
  const progress = progressOf(board)
  if (progress?.silence === true && progress.wall !== 'blank') return 'silence'
  return progress === undefined ? 'entrance' : asked(board, progress.wall)
}

function asked(board: Board, wall: 'step' | 'focus' | 'constellation' | 'blank'): ScreenPicture {
  if (wall === 'blank') return wall
  if (wall === 'constellation') return constellationOrElse(board)
  const step = currentStep(board)?.step
  const shows = wall === 'focus' ? 'focus' : step && stageConduct[step.stage]?.wall
  switch (shows) {
    case 'focus':
      return focusOrElse(board)
    case 'constellation':
      return constellationOrElse(board)
    case 'stakes':
      return board.stakes.size > 0 ? 'stakes' : 'still'
    case 'titles':
      return screenSituations(board).length > 0 ? 'titles' : 'still'
    case undefined:
      return 'still'
    default:
      return shows
  }
}

/** Before the first stake there is no table to gather at: the titles alone. */
function constellationOrElse(board: Board): ScreenPicture {
  if (board.stakes.size > 0) return 'constellation'
  return screenSituations(board).length > 0 ? 'titles' : 'still'
}

/** Without a situation to look at: the titles, then one still wave. */
function focusOrElse(board: Board): ScreenPicture {
  if (screenCentre(board) !== undefined) return 'focus'
  return screenSituations(board).length > 0 ? 'titles' : 'still'
}
