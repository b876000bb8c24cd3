import { useState } from 'react'
import type { UnsignedCollection } from '../../../../shared/model/held.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSession } from '../../store/use-app.ts'

const words = cockpitFr.held

interface DetailUnsignedProps {
  collection: UnsignedCollection
  id: RecordId
  owner: string
}

/** What nobody signed: told only if its author speaks up, withdrawn here at somebody's word. */
export function DetailUnsigned({ collection, id, owner }: DetailUnsignedProps) {
  const { tiers } = useSession()
  const [asking, setAsking] = useState(false)
  if (owner !== '') return null
  return (
    <div className="ck-placing">
      {collection === 'situations' ? <p className="ck-item-note">{words.toldOnlyBy}</p> : null}
      <p className="ck-item-note">{asking ? words.withdrawGoes : words.withdrawWhen}</p>
      {asking ? (
        <>
          <Button
            size="small"
            variant="danger"
            onPress={() => void tiers.withdrawUnsigned(collection, id)}
          >
            {words.withdraw}
          </Button>
          <Button size="small" variant="plain" onPress={() => setAsking(false)}>
            {words.keepIt}
          </Button>
        </>
      ) : (
        <Button size="small" variant="quiet" onPress={() => setAsking(true)}>
          {words.withdraw}
        </Button>
      )}
    </div>
  )
}
