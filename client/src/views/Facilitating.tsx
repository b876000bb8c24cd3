import { useEffect, useState } from 'react'
import { tKeeping } from '../phrases/keeping.ts'
import { keepCockpit } from '../store/keep-cockpit.ts'
import { useConnection } from '../store/use-app.ts'
import { Button } from '../ui/Button.tsx'
import { StatePage } from '../ui/StatePage.tsx'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { Mirrored } from './Mirrored.tsx'

/** Its day came while it was open here. */
function Erased({ onHome }: { readonly onHome: () => void }) {
  return (
    <main className="ck-over">
      <StatePage
        look="card"
        headingLevel={1}
        takesFocus
        state="removed"
        title={tKeeping.ended}
        actions={<Button onPress={onHome}>{tKeeping.home}</Button>}
      >
        <p>{tKeeping.endedNext}</p>
      </StatePage>
    </main>
  )
}

/** The facilitator's laptop: the cockpit, or one image only when its screen is mirrored on the wall. */
export function Facilitating({ onHome }: { readonly onHome: () => void }) {
  const [mirrored, setMirrored] = useState(false)
  useEffect(keepCockpit, [])
  const isErased = useConnection(({ endedBy }) => endedBy === 'erased')
  if (isErased) return <Erased onHome={onHome} />
  if (mirrored) return <Mirrored onLeave={() => setMirrored(false)} />
  return <Cockpit onHome={onHome} onOneImage={() => setMirrored(true)} />
}
