import { useState } from 'react'
import { hasMoments } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { mySituation } from '../../store/select/peer-mine.ts'
import { draftKeys } from '../../acts/draft-keys.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { useDraft } from '../../store/use-draft.ts'
import { Button } from '../../ui/Button.tsx'
import { useMyUnsigned } from './MyUnsigned.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { SituationPosted } from './SituationPosted.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import { TitleChange } from './TitleChange.tsx'
import { TitleForm } from './TitleForm.tsx'
import { TitleLeaving } from './TitleLeaving.tsx'
import { UnsignedPosted } from './UnsignedPosted.tsx'
import type { Here } from './use-here.ts'

const { round } = peerFr

function Passing({ here }: { here: Here }) {
  const { acts } = useSession()
  return (
    <PeerPage
      head={here.name}
      title={round.passing}
      lede={round.passingWords}
      arcs
      actions={
        <>
          <Button block onPress={() => void acts.sayPass(undefined)}>
            {round.writeAfterAll}
          </Button>
          <SituationsLink />
        </>
      }
    />
  )
}

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

/** The round of situations: to write, kept for oneself, passing, leaving, posted. */
export function Round({ here }: { here: Here }) {
  const { me } = useSession()
  const { follow } = usePlaces()
  const [kept, setKept] = useState(false)
  const mine = useBoard((board) => mySituation(board, me))
  const unsigned = useMyUnsigned('situations')
  const written = useDraft(draftKeys.situation)
  const passes = useBoard((board) =>
    me === undefined ? undefined : board.participants.get(me)?.words.passes,
  )
  const leaving = useBoard((board) =>
    unsigned.find(({ id }) => board.situations.get(id)?.keeping === 'leaving'),
  )
  if (leaving !== undefined) return <TitleLeaving here={here} title={leaving.text} />
  if (mine?.keeping === 'leaving' && !hasMoments(mine.words)) {
    return <TitleLeaving here={here} title={mine.words.title} />
  }
  if (mine !== undefined && written.state.kind !== 'empty' && !hasMoments(mine.words)) {
    return <TitleChange here={here} situation={mine} />
  }
  if (mine !== undefined) return <SituationPosted here={here} situation={mine} />
  if (unsigned.length > 0) return <UnsignedPosted here={here} posts={unsigned} />
  if (passes !== undefined && passes === here.step?.id) return <Passing here={here} />
  if (kept) return <KeptForMe here={here} onResume={() => setKept(false)} />
  const keep = () => {
    follow()
    setKept(true)
  }
  return <TitleForm here={here} onKeep={keep} />
}
