import { useState } from 'react'
import { stageConduct, type StageConduct } from '../../../../shared/method/stages.ts'
import { stepName } from '../../../../shared/method/step-name.ts'
import { sayerOf } from '../../store/select/situations.ts'
import { myName } from '../../store/select/peer-mine.ts'
import { scriptOf, stepsOf, type StepOf } from '../../store/select/steps.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'
import type { Opened } from '../../store/board.ts'
import { usePlaces } from './places.ts'

/** What stands before this phone: the step, the situation in its centre, whose it is. */
export interface Here {
  readonly step: StepOf | undefined
  readonly conduct: StageConduct | undefined
  readonly name: string
  readonly situation: Opened<'situations'> | undefined
  /** The one who tells, when they signed. */
  readonly teller: string | undefined
  readonly own: boolean
  readonly told: boolean
  readonly me: string
}

/** The step this phone stands in: as it last was, should the facilitator have taken it out since. */
function useKept(found: StepOf | undefined, id: string): StepOf | undefined {
  const [kept, keep] = useState(found)
  if (found !== undefined && found !== kept) keep(found)
  return found ?? (kept?.id === id ? kept : undefined)
}

/** Reads the place where this phone stands. */
export function useHere(): Here {
  const { me } = useSession()
  const { place } = usePlaces()
  const board = useTables('script', 'situations', 'placements', 'participants')
  const step = useKept(
    stepsOf(board).find(({ id }) => id === place.step),
    place.step,
  )
  const situation = place.centre === undefined ? undefined : board.situations.get(place.centre)
  const teller = situation === undefined ? undefined : sayerOf(board, situation)
  return {
    step,
    conduct: step === undefined ? undefined : stageConduct[step.stage],
    name: step === undefined ? (scriptOf(board)?.group ?? '') : stepName(step, teller),
    situation,
    teller,
    own: situation !== undefined && situation.record.owner === me,
    told: situation !== undefined && board.placements.get(situation.id)?.record.told === true,
    me: myName(board, me),
  }
}
