import { useState } from 'react'
import { tPropose } from '../../phrases/workshop-propose.ts'
import { Button } from '../../ui/Button.tsx'
import { Check } from '../../ui/Check.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useDesk } from './desk.ts'
import type { ProposedNow } from './use-proposed.ts'

/** Those whose yes is needed, whether or not they gave it: nothing here tells. */
function usePeople({ proposal }: ProposedNow) {
  const { matter, workshop } = useDesk()
  const needed = new Set<string>(proposal.words.needed.map(({ member }) => member))
  const people = matter.who.filter(({ id }) => needed.has(id) && id !== workshop.me)
  // Without a device first: aloud is their only way.
  return [...people].sort((one, other) => Number(one.hasDevice) - Number(other.hasDevice))
}

function useAloud(proposed: ProposedNow) {
  const { workshop } = useDesk()
  const people = usePeople(proposed)
  const [name, setName] = useState<string>()
  const [quoted, setQuoted] = useState(false)
  const [said, say] = useState('')
  const { proposal } = proposed
  const person = people.find(({ id }) => id === name)
  const isQuoted = proposal.proposed.frozen.pages.some(({ quotes }) =>
    quotes.some(({ by }) => by === person?.id),
  )
  const choose = (next: string) => {
    setName(next)
    setQuoted(false)
    say('')
  }
  const { answers } = workshop.texts
  const write = async () => {
    if (person === undefined) return
    // Written down once, however often it is said.
    await answers.takeAloudBack(proposal.id, person.id)
    await answers.approveAloud(proposal.id, person.id, isQuoted && quoted)
    say(tPropose.aloudDone)
  }
  const takeBack = async () => {
    if (person === undefined) return
    await answers.takeAloudBack(proposal.id, person.id)
    say(tPropose.aloudGone)
  }
  return { people, person, choose, isQuoted, quoted, setQuoted, said, write, takeBack }
}

interface AloudDialogProps {
  proposed: ProposedNow
  onClose: () => void
}

/** « Réponse dite à voix haute » : written down in front of the person, taken back at their word. */
export function AloudDialog({ proposed, onClose }: AloudDialogProps) {
  const { people, person, ...aloud } = useAloud(proposed)
  const unavailable = person === undefined ? tPropose.aloudNone : undefined
  const actions = (
    <>
      <Button
        variant="primary"
        unavailable={unavailable ?? false}
        onPress={() => void aloud.write()}
      >
        {tPropose.aloudWrite}
      </Button>
      <Button unavailable={person === undefined} onPress={() => void aloud.takeBack()}>
        {tPropose.aloudTakeBack}
      </Button>
      <Button onPress={onClose}>{tPropose.close}</Button>
    </>
  )
  return (
    <Dialog open title={tPropose.aloud} onClose={onClose} actions={actions}>
      <p>{tPropose.aloudHelp}</p>
      <Choice<string>
        legend={tPropose.aloudWho}
        showLegend
        look="pills"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={person?.id}
        onChange={aloud.choose}
      />
      {aloud.isQuoted ? (
        <Check label={tPropose.aloudQuoted} checked={aloud.quoted} onChange={aloud.setQuoted} />
      ) : null}
      <p role="status">{aloud.said}</p>
    </Dialog>
  )
}
