import { useState } from 'react'
import type { MemberId } from '../../../../shared/model/ids.ts'
import { hasMoments } from '../../../../shared/model/situation.ts'
import { ownKeys } from '../../store/own-keys.ts'
import { myEcho, mySituation, myTakeaway } from '../../store/select/peer-mine.ts'
import { wordBackOf } from '../../store/select/situations.ts'
import { progressOf } from '../../store/select/steps.ts'
import type { Board } from '../../store/board.ts'
import { useBoard, useConnection, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { useLeaving } from './LeavingNow.tsx'
import { closedStep, usePlaces } from './places.ts'
import { useHere, type Here } from './use-here.ts'

/** A step needs this person: something only their phone may do is not done yet. */
function expects(here: Here, board: Board, me: MemberId | undefined): boolean {
  const { conduct, situation, own, told, step } = here
  const tellingDue = own && told && situation !== undefined && !hasMoments(situation.words)
  const passes = me !== undefined && board.participants.get(me)?.words.passes === step?.id
  switch (conduct?.phones) {
    case 'write-title':
      return !passes && mySituation(board, me) === undefined
    case 'choose':
      return own && !told
    case 'listen':
    case 'ask':
      return tellingDue
    case 'echo':
      return (
        told && !own && situation !== undefined && myEcho(board, me, situation.id) === undefined
      )
    case 'word-back':
      return own && situation !== undefined && wordBackOf(board, situation.id) === undefined
    case 'takeaway':
      return !passes && myTakeaway(board, me) === undefined
    default:
      return false
  }
}

function useExpected(): boolean {
  const { me } = useSession()
  const here = useHere()
  const { finished } = usePlaces()
  const isExpected = useBoard((board) => expects(here, board, me))
  const kept = useDraft(ownKeys.takeaway)
  const done =
    (here.situation !== undefined && finished.has(here.situation.id)) ||
    (here.conduct?.phones === 'takeaway' && kept.text !== '')
  return !done && isExpected
}

/**
 * The one still page a phone may hold: a shared silence, or « Téléphones posés » between two acts.
 * Never over a text being typed, one that leaves, or one that did not go through.
 */
export function useStill(): {
  readonly still: 'silence' | 'down' | undefined
  readonly writeAnyway: () => void
} {
  const { place, staying, cover } = usePlaces()
  const silence = useBoard((board) => progressOf(board)?.silence === true)
  const down = useBoard((board) => progressOf(board)?.phonesDown !== undefined)
  const expected = useExpected()
  const leaving = useLeaving() !== undefined
  const refused = useConnection((connection) => connection.refused.length > 0)
  const [anyway, setAnyway] = useState<string>()
  const busy = staying || leaving || refused || place.step === closedStep
  const mayRest = !busy && cover === undefined
  const isDown = down && mayRest && !expected && anyway !== place.step
  return {
    still: silence && !busy ? 'silence' : isDown ? 'down' : undefined,
    writeAnyway: () => setAnyway(place.step),
  }
}
