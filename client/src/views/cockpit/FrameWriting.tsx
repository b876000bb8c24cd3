import { useMemo } from 'react'
import { onlyId } from '../../../../shared/model/ids.ts'
import type { Contact } from '../../../../shared/model/group.ts'
import type { Cycle } from '../../store/cycle.ts'
import { currentStep } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { CharterPart, type CharterPlace } from '../group/CharterPart.tsx'
import { Contacts } from '../group/Contacts.tsx'
import { DatesPart } from '../group/DatesPart.tsx'
import { useGroupBoard } from './use-tables.ts'

/** What the group holds for all its sessions, from within the one where it gives itself its rules. */
function useCycle(): Cycle | undefined {
  const { groupBoard, drafts, tiers } = useSession()
  return useMemo(() => {
    if (groupBoard === undefined) return undefined
    const { changeGroup, changeCharter } = tiers
    return { board: groupBoard, drafts, changeGroup, changeCharter }
  }, [groupBoard, drafts, tiers])
}

const none: readonly Contact[] = []

/** Steps of session 0 by the id they are proposed under; any other shows the whole charter. */
const places: Readonly<Record<string, readonly CharterPlace[]>> = {
  frame: ['aim'],
  'frame-rules': ['rules'],
  'frame-bounds': ['bounds'],
}

function Help({ cycle }: { cycle: Cycle }) {
  const kept = useGroupBoard((board) => board.group.get(onlyId)?.words.contacts) ?? none
  return <Contacts kept={kept} onKeep={(contacts) => void cycle.changeGroup({ contacts })} />
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
  if (step === 'frame-help') return <Help cycle={cycle} />
  if (step === 'frame-dates') return <Dates cycle={cycle} />
  const some = places[step]
  return <CharterPart key={step} cycle={cycle} {...(some && { places: some })} />
}
