import type { CloseReason } from '../../../../shared/wire/close-codes.ts'
import { tPeer } from '../../phrases/peer.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { takeTexts } from './take-texts.ts'

const { states } = tPeer

type End = 'removed' | 'erased' | 'stopped'

const endOf: Readonly<Partial<Record<CloseReason, End>>> = {
  removed: 'removed',
  notAdmitted: 'removed',
  notAllowed: 'removed',
  erased: 'erased',
}

const wordsOf = {
  removed: { title: states.removed, words: states.removedWords, drawing: 'removed' },
  erased: { title: states.erased, words: states.erasedWords, drawing: 'removed' },
  stopped: { title: states.stopped, words: states.stoppedWords, drawing: 'offline' },
} as const

interface EndedProps {
  by: CloseReason | undefined
  onLeave: () => void
}

/** The line to the group is over for this phone: what is safe first, then one's own texts. */
export function Ended({ by, onLeave }: EndedProps) {
  const session = useSession()
  const { title, words, drawing } = wordsOf[(by && endOf[by]) ?? 'stopped']
  return (
    <main>
      <StatePage
        state={drawing}
        title={title}
        actions={
          <>
            {title === states.erased ? null : (
              <Button block onPress={() => void takeTexts(session)}>
                {states.takeMine}
              </Button>
            )}
            <Button block onPress={onLeave}>
              {tPeer.home}
            </Button>
          </>
        }
      >
        <p>{words}</p>
      </StatePage>
    </main>
  )
}
