import { useState } from 'react'
import { keepingFr } from '../phrases/keeping.fr.ts'
import { useConnection } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { StatePage } from '../ui/StatePage.tsx'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { Mirrored } from './Mirrored.tsx'

/** Its day came while it was open here. */
function Erased({ onHome }: { readonly onHome: () => void }) {
  return (
    <main>
      <StatePage
        state="removed"
        title={keepingFr.ended}
        actions={<Button onPress={onHome}>{keepingFr.home}</Button>}
      >
        <p>{keepingFr.endedNext}</p>
      </StatePage>
    </main>
  )
}

/** The facilitator's laptop: the cockpit, or one image only when its screen is mirrored on the wall. */
export function Facilitating({ onHome }: { readonly onHome: () => void }) {
  const [mirrored, setMirrored] = useState(false)
  const isErased = useConnection(({ endedBy }) => endedBy === 'erased')
  if (isErased) return <Erased onHome={onHome} />
  if (mirrored) return <Mirrored onLeave={() => setMirrored(false)} />
  return <Cockpit onHome={onHome} onOneImage={() => setMirrored(true)} />
}
