import { useState } from 'react'
import type { UnsignedCollection } from '../../../../shared/model/held.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { useSession } from '../../store/use-app.ts'
import { TwoAnswers } from './TwoAnswers.tsx'

const words = tCockpit.held

interface DetailUnsignedProps {
  collection: UnsignedCollection
  id: RecordId
  owner: string
}

/** Two presses to withdraw it: the second one says that it goes for good. */
function WithdrawUnsigned({ collection, id }: Omit<DetailUnsignedProps, 'owner'>) {
  const { tiers } = useSession()
  const [asking, setAsking] = useState(false)
  const withdraw = () => void tiers.withdrawUnsigned(collection, id)
  return (
    <>
      <p className="ck-item-note">{asking ? words.withdrawGoes : words.withdrawWhen}</p>
      {asking ? (
        <TwoAnswers
          yes={{ label: words.withdraw, onPress: withdraw, look: 'danger' }}
          no={{ label: words.keepIt, onPress: () => setAsking(false), look: 'plain' }}
        />
      ) : (
        <Button size="small" variant="quiet" onPress={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      )}
    </>
  )
}

/** What nobody signed: told only if its author speaks up, withdrawn here at somebody's word. */
export function DetailUnsigned({ collection, id, owner }: DetailUnsignedProps) {
  if (owner !== '') return null
  return (
    <div className="ck-placing">
      {collection === 'situations' ? <p className="ck-item-note">{words.toldOnlyBy}</p> : null}
      <WithdrawUnsigned collection={collection} id={id} />
    </div>
  )
}
