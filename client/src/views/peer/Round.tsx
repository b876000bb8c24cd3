import { useState } from 'react'
import { hasMoments } from '../../../../shared/model/situation.ts'
import { tPeer } from '../../phrases/peer.ts'
import { mySituation } from '../../store/select/peer-mine.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import type { Opened } from '../../store/board.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { useMyUnsigned } from './MyUnsigned.tsx'
import { Passing } from './Passing.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { SituationPosted } from './SituationPosted.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import { TitleChange } from './TitleChange.tsx'
import { TitleForm } from './TitleForm.tsx'
import { TitleLeaving } from './TitleLeaving.tsx'
import { UnsignedPosted } from './UnsignedPosted.tsx'
import type { Here } from './use-here.ts'
import { usePassing } from './use-passing.ts'

const { round } = tPeer

function KeptForMe({ here, onResume }: { here: Here; onResume: () => void }) {
  const { text } = useDraft(draftKeys.situation)
  return (
    <PeerPage
      head={here.name}
      title={round.keptTitle}
      lede={round.keptWords}
      arcs
      actions={
        <>
          <Button block onPress={onResume}>
            {text === '' ? round.writeAfterAll : round.resume}
          </Button>
          <SituationsLink />
        </>
      }
    >
      <p className="fe-voice-focus">{text}</p>
    </PeerPage>
  )
}

interface MyLineProps {
  here: Here
  mine: Opened<'situations'>
  /** Another title is being written for it. */
  changing: boolean
}

/** My signed line: on its way, with another title being written, or on the table. */
function MyLine({ here, mine, changing }: MyLineProps) {
  const isTitle = !hasMoments(mine.words)
  if (isTitle && mine.keeping === 'leaving') {
    return <TitleLeaving here={here} title={mine.words.title} />
  }
  if (isTitle && changing) return <TitleChange here={here} situation={mine} />
  return <SituationPosted here={here} situation={mine} />
}

interface NoLineProps {
  here: Here
  /** What was written stays with its writer. */
  kept: boolean
  onKept: (kept: boolean) => void
}

/** No line here yet: passing, kept for oneself, or to write. */
function NoLine({ here, kept, onKept }: NoLineProps) {
  const { follow } = usePlaces()
  const { passing } = usePassing(here)
  const keep = () => {
    follow()
    onKept(true)
  }
  if (passing) {
    return (
      <Passing here={here} words={round}>
        <SituationsLink />
      </Passing>
    )
  }
  if (kept) return <KeptForMe here={here} onResume={() => onKept(false)} />
  return <TitleForm here={here} onKeep={keep} />
}

/** The round of situations: to write, kept for oneself, passing, leaving, posted. */
export function Round({ here }: { here: Here }) {
  const { me } = useSession()
  const mine = useBoard((board) => mySituation(board, me))
  const unsigned = useMyUnsigned('situations')
  const { state } = useDraft(draftKeys.situation)
  const [kept, setKept] = useState(false)
  const leaving = useBoard((board) =>
    unsigned.find(({ id }) => board.situations.get(id)?.keeping === 'leaving'),
  )
  if (leaving !== undefined) return <TitleLeaving here={here} title={leaving.text} />
  if (mine !== undefined) {
    return <MyLine here={here} mine={mine} changing={state.kind !== 'empty'} />
  }
  if (unsigned.length > 0) return <UnsignedPosted here={here} posts={unsigned} />
  return <NoLine here={here} kept={kept} onKept={setKept} />
}
