import { lazy, Suspense } from 'react'
import { tPrepare } from '../../phrases/prepare.ts'
import type { SessionHandle } from '../../store/session.ts'
import { SessionContext } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import './rehearsal.css'

const Facilitating = lazy(() =>
  import('../Facilitating.tsx').then((part) => ({ default: part.Facilitating })),
)

interface RehearsalProps {
  session: SessionHandle
  onEnd: () => void
}

/** « Répéter sans le groupe » : the cockpit over a session that exists on this page alone. */
export function Rehearsal({ session, onEnd }: RehearsalProps) {
  return (
    <SessionContext value={session}>
      <div className="fe-rehearsal">
        <aside className="fe-rehearsal-bar" aria-label={tPrepare.rehearsal}>
          <p>
            <strong>{tPrepare.rehearsal}</strong> {tPrepare.rehearsalHelp}
          </p>
          <Button size="small" onPress={onEnd}>
            {tPrepare.rehearsalEnd}
          </Button>
        </aside>
        <Suspense fallback={null}>
          <Facilitating onHome={onEnd} />
        </Suspense>
      </div>
    </SessionContext>
  )
}
