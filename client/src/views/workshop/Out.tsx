import { tPropose } from '../../phrases/workshop-propose.ts'
import type { ProposalRead } from '../../store/select/proposals.ts'
import { TextsContext } from '../../store/use-texts.ts'
import { Button } from '../../ui/Button.tsx'
import { Withdrawal } from '../review/Released.tsx'
import { useDesk } from './desk.ts'

interface OutProps {
  deposit: NonNullable<ProposalRead['deposit']>
  onResume: () => void
}

/** Once the text is out: taken back by anybody, alone, as on a phone; then it may be written again. */
export function Out({ deposit, onResume }: OutProps) {
  const { workshop } = useDesk()
  const isGone = deposit.words.withdrawnMin !== undefined
  return (
    <>
      {isGone ? null : <p>{tPropose.outHelp}</p>}
      <TextsContext value={workshop.texts}>
        <Withdrawal deposit={deposit} />
      </TextsContext>
      {isGone ? (
        <Button block onPress={onResume}>
          {tPropose.resume}
        </Button>
      ) : null}
    </>
  )
}
