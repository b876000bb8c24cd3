import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoomId } from '../../../../shared/model/ids.ts'
import { refusals } from '../../../../shared/policy/refusals.ts'
import { proposeFr } from '../../phrases/workshop-propose.fr.ts'
import type { LetOutcome } from '../../store/libraries.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { useApp } from '../../store/use-app.ts'
import { useLibraries } from '../../store/use-libraries.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'

interface LetOutDialogProps {
  proposal: ProposalRead
  onClose: () => void
}

const saidOf = (outcome: LetOutcome): string =>
  outcome in proposeFr.letOutSaid
    ? proposeFr.letOutSaid[outcome as keyof typeof proposeFr.letOutSaid]
    : refusals[outcome as keyof typeof refusals].fr

function useDeposit({ proposal }: LetOutDialogProps) {
  const app = useApp()
  const { workshop } = useDesk()
  const libraries = useLibraries()
  const [chosen, choose] = useState<string>()
  const [outcome, setOutcome] = useState<LetOutcome | 'leaving'>()
  const library = libraries?.find(({ room }) => room === chosen) ?? libraries?.[0]
  const deposit = async (room: RoomId) => {
    setOutcome('leaving')
    setOutcome(await app?.letTextOut(workshop.group, { proposal: proposal.id, library: room }))
  }
  return { libraries, library, choose, outcome, deposit }
}

/** No link is kept here yet: libraries are another page. */
function NoLibrary() {
  const [, go] = useLocation()
  return (
    <>
      <p>{proposeFr.libraryNone}</p>
      <Button onPress={() => go('/bibliotheque')}>{proposeFr.libraryJoin}</Button>
    </>
  )
}

/** « Laisser sortir » : a library is chosen, and the text goes there, sealed. */
export function LetOutDialog(props: LetOutDialogProps) {
  const { libraries, library, choose, outcome, deposit } = useDeposit(props)
  const isDone = outcome === 'done' || outcome === 'later'
  const actions = (
    <>
      {library === undefined || isDone ? null : (
        <Button
          variant="primary"
          unavailable={outcome === 'leaving'}
          onPress={() => void deposit(library.room)}
        >
          {proposeFr.deposit}
        </Button>
      )}
      <Button onPress={props.onClose}>{proposeFr.close}</Button>
    </>
  )
  return (
    <Dialog open title={proposeFr.letOut} onClose={props.onClose} actions={actions}>
      <p>{proposeFr.letOutHelp}</p>
      {libraries?.length === 0 ? <NoLibrary /> : null}
      {library === undefined || libraries === undefined || isDone ? null : (
        <Choice<string>
          legend={proposeFr.libraryWhich}
          showLegend
          look="pills"
          options={libraries.map(({ room, name }) => ({ value: room, label: name }))}
          value={library.room}
          onChange={choose}
        />
      )}
      <p role="status">
        {outcome === undefined
          ? ''
          : outcome === 'leaving'
            ? proposeFr.depositing
            : saidOf(outcome)}
      </p>
    </Dialog>
  )
}
