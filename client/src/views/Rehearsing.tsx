import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Kind } from '../../../shared/method/kinds.ts'
import type { Pace } from '../../../shared/rehearsal/play.ts'
import { rehearseWithPeers } from '../acts/rehearse-with-peers.ts'
import type { ImaginedSession } from '../store/imagined.ts'
import { SessionContext } from '../store/use-app.ts'
import { Cockpit } from './cockpit/Cockpit.tsx'
import { Mirrored } from './Mirrored.tsx'
import { RehearsalBar } from './rehearsal/RehearsalBar.tsx'
import { RehearsalStart } from './rehearsal/RehearsalStart.tsx'

interface HeldProps {
  imagined: ImaginedSession
  pace: Pace
  onEnd: () => void
}

/** The real cockpit, or one image only, under the line that says that nobody is there. */
function Held({ imagined, pace, onEnd }: HeldProps) {
  const [mirrored, setMirrored] = useState(false)
  useEffect(() => {
    // The button that began it stood lower on its page.
    document.documentElement.scrollTop = 0
    return imagined.stop
  }, [imagined])
  return (
    <SessionContext value={imagined.session}>
      <div className="fe-imagined">
        <RehearsalBar imagined={imagined} pace={pace} onEnd={onEnd} />
        {mirrored ? (
          <Mirrored onLeave={() => setMirrored(false)} />
        ) : (
          <Cockpit onHome={onEnd} onOneImage={() => setMirrored(true)} />
        )}
      </div>
    </SessionContext>
  )
}

/** « Répéter avec un groupe imaginaire » : chosen, held, then gone with the page. */
export function Rehearsing() {
  const [, go] = useLocation()
  const [held, hold] = useState<{ readonly imagined: ImaginedSession; readonly pace: Pace }>()
  const home = () => go('/')
  const start = (kind: Kind, pace: Pace) => {
    void rehearseWithPeers({ kind, pace }).then((imagined) => hold({ imagined, pace }))
  }
  if (held === undefined) return <RehearsalStart onStart={start} onBack={home} />
  return <Held {...held} onEnd={home} />
}
