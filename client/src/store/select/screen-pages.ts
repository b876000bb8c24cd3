import type { Board } from '../board.ts'
import { besideRoom } from './page-room.ts'
import { screenPicture } from './screen-picture.ts'
import { screenCentre, screenSituations } from './screen-situations.ts'
import { constellationPages } from './screen-stake-pages.ts'
import { screenStakes } from './screen-stakes.ts'
import { screenVoices, voicePages } from './screen-voices.ts'
import { currentStep, progressOf } from './steps.ts'

/** How many pages the current picture has on a usual screen, and which one is looked at. */
export function wallPages(board: Board): { readonly page: number; readonly pages: number } {
  const asked = progressOf(board)?.wallPage
  const picture = screenPicture(board, { state: 'live', outOfFrame: false })
  if (picture === 'constellation') {
    const ids = screenSituations(board).map(({ id }) => id)
    const pages = constellationPages(screenStakes(board), ids).length
    return { page: Math.min(asked ?? 0, pages - 1), pages }
  }
  if (picture !== 'focus') return { page: 0, pages: 1 }
  const stage = currentStep(board)?.step.stage ?? ''
  const voices = screenVoices(board, screenCentre(board), stage)
  const pages = Math.max(1, voicePages(voices, besideRoom).length)
  return { page: Math.min(asked ?? pages - 1, pages - 1), pages }
}
