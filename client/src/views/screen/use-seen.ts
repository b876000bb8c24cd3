import { useMemo } from 'react'
import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { stepName } from '../../../../shared/method/step-name.ts'
import { stageConduct } from '../../../../shared/method/stages.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { Board } from '../../store/board.ts'
import type { Connection } from '../../store/connection.ts'
import { screenPicture } from '../../store/select/screen-picture.ts'
import {
  screenCentre,
  screenEntrance,
  screenHandouts,
  screenOwnConcepts,
  screenSituations,
} from '../../store/select/screen-situations.ts'
import { screenSheet } from '../../store/select/screen-sheet.ts'
import { screenStakePages } from '../../store/select/screen-stake-pages.ts'
import { screenVoices } from '../../store/select/screen-voices.ts'
import { namesShown, shownLine, shownSayer } from '../../store/select/screen-names.ts'
import { numberOf } from '../../store/select/situations.ts'
import { currentStep, progressOf, scriptOf, stepsOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'

/** The situation looked at, with its texts in reading order; the title stands in for a first one. */
function seenCentre(board: Board) {
  const centre = screenCentre(board)
  if (centre === undefined) return undefined
  const { words, id } = centre
  const moments = kindPortraits[scriptOf(board)?.kind ?? 'tenir-debout'].moments
    .map((moment) => ({
      id: moment.id,
      name: moment.name,
      text: (words[moment.id] ?? '').trim(),
    }))
    .filter(({ text }) => text !== '')
  const name = shownLine(board, centre)
  const nameless = !namesShown(board)
  return { id, title: words.title, number: numberOf(board, id), name, nameless, moments }
}

function seenStep(board: Board) {
  const current = currentStep(board)
  if (current === undefined) return undefined
  const { step } = current
  const held = stepsOf(board).filter(({ id, skipped }) => skipped !== true || id === step.id)
  const place = held.indexOf(step) + 1
  const teller = screenCentre(board)
  const name = stepName(step, teller && shownSayer(board, teller))
  return { id: step.id, stage: step.stage, name, place, of: held.length }
}

/** Why the image may be old: the facilitator is not connected, or this screen is not. */
function awayOf(board: Board, connection: Connection): 'facilitator' | 'screen' | undefined {
  const { state, here } = connection
  if (state === 'reconnecting' || state === 'awaited' || state === 'offline') return 'screen'
  const facilitator = board.progress.get(onlyId)?.record.owner
  if (state !== 'live' || here.size === 0 || !facilitator) return undefined
  return here.has(facilitator) ? undefined : 'facilitator'
}

function seenMatter(board: Board) {
  const step = seenStep(board)
  const centre = seenCentre(board)
  const script = scriptOf(board)
  const progress = progressOf(board)
  return {
    step,
    centre,
    clock: progress?.wallClock === false ? undefined : progress?.clock,
    quiet: step !== undefined && (stageConduct[step.stage]?.quiet ?? false),
    rules: script?.rules ?? [],
    group: script?.group,
    session: script?.number,
    situations: screenSituations(board).map(({ id, words }) => ({ id, title: words.title })),
    voices: screenVoices(board, screenCentre(board), step?.stage ?? ''),
    ...screenStakePages(board, progress?.wallPage),
    sheet: screenSheet(board),
    nextTime: step?.stage === 'leaving' ? board.nextTime.get(onlyId)?.words.startsAtMin : undefined,
    handouts: screenHandouts(board, centre?.id),
    theme: progress?.wallTheme ?? 'dark',
    page: progress?.wallPage,
    own: screenOwnConcepts(board),
    entrance: screenEntrance(board),
  }
}

/** All that the common screen may show of the session, and nothing it may not. */
export function useSeen() {
  const board = useBoard((all) => all)
  const connection = useConnection((all) => all)
  const session = useSession()
  const matter = useMemo(() => seenMatter(board), [board])
  const untilMs = matter.entrance?.untilMs ?? 0
  const doorOpen = useSecond(() => untilMs > session.nowMs())
  return {
    ...matter,
    picture: screenPicture(board, connection),
    away: awayOf(board, connection),
    phrase: doorOpen ? matter.entrance?.phrase : undefined,
    address: doorOpen ? session.invitationAddress() : undefined,
  }
}

export type Seen = ReturnType<typeof useSeen>
