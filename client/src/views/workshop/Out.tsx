import { useState } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { proposeFr } from '../../phrases/workshop-propose.fr.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from './desk.ts'
import type { ProposedNow } from './use-proposed.ts'

interface OutProps {
  proposed: ProposedNow
  deposit: RecordId
}

/** Once the text is out: taken back by anybody, alone. */
export function Out({ proposed, deposit }: OutProps) {
  const { workshop } = useDesk()
  const { answers } = workshop.texts
  const [asking, ask] = useState(false)
  const withdraw = async () => {
    // One's own yes first: the text does not go out again without asking.
    await answers.takeBack(proposed.proposal.id)
    await answers.withdrawText(deposit)
  }
  return (
    <>
      {asking ? (
        <>
          <p role="status">{proposeFr.withdrawHelp}</p>
          <Button variant="danger" block onPress={() => void withdraw()}>
            {proposeFr.withdraw}
          </Button>
          <Button block onPress={() => ask(false)}>
            {proposeFr.cancel}
          </Button>
        </>
      ) : (
        <Button block onPress={() => ask(true)}>
          {proposeFr.withdraw}
        </Button>
      )}
    </>
  )
}
