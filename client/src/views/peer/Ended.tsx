import { useStore } from 'zustand'
import type { CloseReason } from '../../../../shared/wire/close-codes.ts'
import { tHome } from '../../phrases/home.ts'
import { tPeer } from '../../phrases/peer.ts'
import { useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StatePage } from '../../ui/StatePage.tsx'
import { takeTexts } from './take-texts.ts'

const { states } = tPeer

type End = 'removed' | 'unknown' | 'past' | 'erased' | 'stopped'

const endOf: Readonly<Partial<Record<CloseReason, End>>> = {
  removed: 'removed',
  notAdmitted: 'past',
  notAllowed: 'removed',
  erased: 'erased',
}

const wordsOf = {
  removed: { title: states.removed, words: states.removedWords, drawing: 'removed' },
  unknown: { title: states.stopped, words: tHome.unknown, drawing: 'removed' },
  past: { title: states.stopped, words: states.pastWords, drawing: 'removed' },
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
  const { groupConnection, connection } = session
  const isOut = useStore(groupConnection ?? connection, ({ state }) => state === 'ended')
  const facilitates = useStore(connection, ({ role }) => role === 'facilitator')
  const end = (by && endOf[by]) ?? 'stopped'
  // A group may keep a session of before from somebody who has a seat; put out while away, or of a relay
  // that was restored to before them, nobody has one: it answers both alike.
  const isUnknown = end === 'past' && isOut
  const { title, words, drawing } = wordsOf[isUnknown ? 'unknown' : end]
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
        <p>{isUnknown && facilitates ? states.unknownHelm : words}</p>
      </StatePage>
    </main>
  )
}
