import { useState } from 'react'
import type { Withdrawable } from '../../../../shared/acts/withdraw.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { Button } from '../../ui/Button.tsx'
import { trashIcon } from '../../ui/icons/trashIcon.ts'

const { withdrawing } = peerFr

interface WithdrawProps {
  collection: Withdrawable
  id: RecordId
}

/** « Retirer mes mots »: says first what goes, then asks. */
export function Withdraw({ collection, id }: WithdrawProps) {
  const { acts } = useSession()
  const refused = useRefusal({ op: 'remove', collection, id })
  const [asking, setAsking] = useState(false)
  if (refused !== undefined) return null
  if (!asking) {
    return (
      <Button variant="quiet" icon={trashIcon} onPress={() => setAsking(true)}>
        {withdrawing[collection]}
      </Button>
    )
  }
  const words = collection === 'situations' ? withdrawing.situationGoes : withdrawing.wordsGo
  return (
    <div className="peer-withdraw" role="group" aria-label={withdrawing[collection]}>
      <p role="status">{words}</p>
      <Button size="small" variant="danger" onPress={() => void acts.withdraw(collection, id)}>
        {withdrawing[collection]}
      </Button>
      <Button size="small" variant="plain" onPress={() => setAsking(false)}>
        {withdrawing.keepIt}
      </Button>
    </div>
  )
}
