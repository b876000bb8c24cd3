import { useState } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { askedIn } from '../../store/select/workshop-asked.ts'
import { againWithout } from '../../store/select/workshop-standing.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'
import { UntilField } from './UntilField.tsx'
import { usualUntil } from './use-until.ts'
import type { ProposedNow } from './use-proposed.ts'

export interface StandingDialogProps {
  proposed: ProposedNow
  onClose: () => void
}

/** The text back in its workshop; what was asked of it stays on this device meanwhile. */
export function useResume({ proposal }: ProposedNow) {
  const { workshop, manuscript, leaveOut } = useDesk()
  return async (without?: ReadonlySet<string>) => {
    workshop.asked.keep(manuscript.id, askedIn(workshop.board.getState(), proposal))
    // Who is left out was chosen with this very cut, or is asked again like everybody.
    await leaveOut(without && { after: proposal.id, members: [...without] })
    await workshop.takeBack(proposal.id)
  }
}

/** « Prolonger » : the text and the answers it has stay. */
export function ExtendDialog({ proposed, onClose }: StandingDialogProps) {
  const { workshop } = useDesk()
  const { proposal } = proposed
  const [untilMin, setUntilMin] = useState(() =>
    Math.max(usualUntil(workshop), proposal.words.untilMin),
  )
  const extend = async () => {
    await workshop.extend(proposal.id, untilMin)
    onClose()
  }
  const actions = (
    <>
      <Button variant="primary" onPress={() => void extend()}>
        {tPropose.extend}
      </Button>
      <Button onPress={onClose}>{tPropose.cancel}</Button>
    </>
  )
  return (
    <Dialog open title={tPropose.extend} onClose={onClose} actions={actions}>
      <UntilField label={tPropose.extendUntil} atMin={untilMin} onChange={setUntilMin} />
    </Dialog>
  )
}

/** « Reprendre le texte », and « Garder dans le groupe » : the proposal goes, with every answer. */
export function ResumeDialog({
  proposed,
  onClose,
  isKept,
}: StandingDialogProps & { isKept: boolean }) {
  const resume = useResume(proposed)
  const actions = (
    <>
      <Button variant="primary" onPress={() => void resume()}>
        {isKept ? tPropose.keepInside : tPropose.resume}
      </Button>
      <Button onPress={onClose}>{tPropose.cancel}</Button>
    </>
  )
  const title = isKept ? tPropose.keepInsideAsk : tPropose.resumeAsk
  return (
    <Dialog open title={title} onClose={onClose} actions={actions}>
      <p>{isKept ? tPropose.keepInsideHelp : tPropose.resumeHelp}</p>
    </Dialog>
  )
}

/** « Couper et proposer à nouveau » : never without somebody whose words stay in the text. */
export function CutDialog({ proposed, onClose }: StandingDialogProps) {
  const { workshop, manuscript } = useDesk()
  const resume = useResume(proposed)
  const { judge } = workshop.texts
  const again = againWithout(workshop.board.getState(), proposed.proposal, {
    pages: manuscript.pages,
    judge,
  })
  const cut = async () => {
    for (const { id } of manuscript.pages) {
      if (again.cut.includes(id)) await workshop.writing.dropPage(id)
    }
    await resume(again.without)
  }
  const actions = (
    <>
      {again.isNothingLeft ? null : (
        <Button variant="primary" onPress={() => void cut()}>
          {tPropose.cutSilent}
        </Button>
      )}
      <Button onPress={onClose}>{tPropose.cancel}</Button>
    </>
  )
  return (
    <Dialog open title={tPropose.cutSilent} onClose={onClose} actions={actions}>
      <p>{again.isNothingLeft ? tPropose.cutNothingLeft : tPropose.cutSilentHelp}</p>
    </Dialog>
  )
}
