import { tPeer } from '../../phrases/peer.ts'
import { useConnection } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'

const { states } = tPeer

/** The session has not reached this phone yet. */
export function Installing({ onLeave }: { onLeave: () => void }) {
  const offline = useConnection(({ state }) => state === 'offline')
  return (
    <main className="peer-installing">
      <StatePage
        state={offline ? 'offline' : 'loading'}
        title={states.installing}
        actions={
          <Button block onPress={onLeave}>
            {tPeer.home}
          </Button>
        }
      >
        <p>{offline ? states.installingOffline : states.installingWords}</p>
      </StatePage>
    </main>
  )
}
