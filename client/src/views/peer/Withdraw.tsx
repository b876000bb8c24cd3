import type { Withdrawable } from '../../../../shared/acts/withdraw.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { tPeer } from '../../phrases/peer.ts'
import { useSession } from '../../store/use-app.ts'
import { useRefusal } from '../../store/use-right.ts'
import { trashIcon } from '../../ui/icons/trashIcon.ts'
import { AskFirst } from './AskFirst.tsx'

const { withdrawing } = tPeer

interface WithdrawProps {
  collection: Withdrawable
  id: RecordId
}

/** « Retirer mes mots »: says first what goes, then asks. */
export function Withdraw({ collection, id }: WithdrawProps) {
  const { acts } = useSession()
  const refused = useRefusal({ op: 'remove', collection, id })
  if (refused !== undefined) return null
  return (
    <AskFirst
      label={withdrawing[collection]}
      icon={trashIcon}
      goes={collection === 'situations' ? withdrawing.situationGoes : withdrawing.wordsGo}
      onGo={() => void acts.withdraw(collection, id)}
    />
  )
}
