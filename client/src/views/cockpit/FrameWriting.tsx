import { onlyId } from '../../../../shared/model/ids.ts'
import type { Cycle } from '../../store/cycle.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard } from '../../store/use-app.ts'
import { CharterPart, type CharterPlace } from '../group/CharterPart.tsx'
import { DatesPart } from '../group/DatesPart.tsx'
import { HelpContacts } from '../group/HelpContacts.tsx'
import { useCycle } from './use-cycle.ts'
import { useGroupBoard } from './use-group-board.ts'

/** Steps of session 0 by the id they are proposed under; any other shows the whole charter. */
const places: Readonly<Record<string, readonly CharterPlace[]>> = {
  frame: ['aim'],
  'frame-rules': ['rules'],
  'frame-bounds': ['bounds'],
}

function Dates({ cycle }: { cycle: Cycle }) {
  const group = useGroupBoard((board) => board.group.get(onlyId)?.words)
  const nowMin = useSecond((nowMs) => Math.floor(nowMs / 60_000))
  if (group === undefined) return null
  return <DatesPart cycle={cycle} group={group} held={0} nowMin={nowMin} />
}

/** Session 0: the charter, written while the group speaks, the part of it that this step is about. */
export function FrameWriting() {
  const cycle = useCycle()
  const step = useBoard((board) => currentStep(board)?.step.id)
  if (cycle === undefined || step === undefined) return null
  if (step === 'frame-help') return <HelpContacts cycle={cycle} />
  if (step === 'frame-dates') return <Dates cycle={cycle} />
  const some = places[step]
  return <CharterPart key={step} cycle={cycle} {...(some && { places: some })} />
}
