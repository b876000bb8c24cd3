import { tPropose } from '../../phrases/workshop-propose.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useApp } from '../../store/use-app.ts'
import { useLetting } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { saidOf } from '../letting/said-of.ts'
import { WhichLibrary } from '../letting/WhichLibrary.tsx'
import { useDesk } from './desk.ts'

interface LetOutDialogProps {
  proposal: ProposalRead
  onClose: () => void
}

/** « Laisser sortir » : a library is chosen, and the text goes there, sealed. */
export function LetOutDialog({ proposal, onClose }: LetOutDialogProps) {
  const app = useApp()
  const { workshop } = useDesk()
  const { outcome, deposit, ...which } = useLetting((library) =>
    app?.letTextOut(workshop.group, { proposal: proposal.id, library }),
  )
  const isDone = outcome === 'done' || outcome === 'later'
  const actions = (
    <>
      {which.library === undefined || isDone ? null : (
        <Button
          variant="primary"
          unavailable={outcome === 'leaving'}
          onPress={() => void deposit()}
        >
          {tPropose.deposit}
        </Button>
      )}
      <Button onPress={onClose}>{tPropose.close}</Button>
    </>
  )
  return (
    <Dialog open title={tPropose.letOut} onClose={onClose} actions={actions}>
      <p>{tPropose.letOutHelp}</p>
      {isDone ? null : <WhichLibrary {...which} />}
      <p role="status">{saidOf(outcome, tPropose.letOutSaid)}</p>
    </Dialog>
  )
}
