import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { PauseButton } from './PauseButton.tsx'

interface StillPageProps {
  still: 'silence' | 'down'
  onWrite: () => void
}

/** One still page, paper and a wave: no news, no motion, no clock. */
export function StillPage({ still, onWrite }: StillPageProps) {
  const words = tPeer.still[still]
  return (
    <main className="peer-installing">
      <StatePage
        state="down"
        title={words.title}
        actions={
          <>
            {still === 'down' ? (
              <Button block onPress={onWrite}>
                {tPeer.still.writeAnyway}
              </Button>
            ) : null}
            <PauseButton />
          </>
        }
      >
        <p>{words.words}</p>
      </StatePage>
    </main>
  )
}
