import { onlyId } from '../../../../shared/model/ids.ts'
import { tHandover as words } from '../../phrases/handover.ts'
import { useBoard, useGroupBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** The facilitation is offered to this person; nothing changes until they say yes here. */
export function HandoverOffer() {
  const { me, handover } = useSession()
  const offer = useGroupBoard((board) => board.handovers.get(onlyId)?.record)
  const from = useBoard((board) => board.participants.get(offer?.owner ?? '')?.words.name ?? '')
  if (offer === undefined || offer.to !== me) return null
  return (
    <Notice
      tone="decide"
      live="polite"
      lead={words.offered(from)}
      actions={
        <>
          <Button variant="primary" size="small" onPress={() => void handover.take()}>
            {words.take}
          </Button>
          <Button size="small" onPress={() => void handover.decline()}>
            {words.decline}
          </Button>
        </>
      }
    >
      {offer.keeps ? words.together : words.alone}
    </Notice>
  )
}
