import { tPeer } from '../../phrases/peer.ts'
import { useBoard, useConnection } from '../../store/use-app.ts'
import { CoverPage } from './CoverPage.tsx'
import { Ended } from './Ended.tsx'
import { Installing } from './Installing.tsx'
import { PlacesContext, usePlaces } from './places.ts'
import { StepPage } from './StepPage.tsx'
import { useFollow } from './use-follow.ts'
import { useReturn } from './use-heading.ts'
import { useNewCard } from './use-new-card.ts'
import { StillPage } from './StillPage.tsx'
import { useStill } from './use-still.ts'

interface PeerTableProps {
  onLeave: () => void
  onAskPause: () => void
}

/** The step, and over it the page that was opened, or the card that has just been handed out. */
function Pages() {
  const { cover, staying } = usePlaces()
  const card = useNewCard()
  const arrived =
    card === undefined || staying ? undefined : ({ kind: 'card', id: card.id } as const)
  const shown = cover ?? arrived
  const { still, writeAnyway } = useStill()
  const rests = still === 'silence' || (still === 'down' && shown === undefined)
  const page = useReturn(shown !== undefined || rests)
  return (
    <>
      <div hidden={shown !== undefined || rests} ref={page}>
        <StepPage />
      </div>
      {shown === undefined ? null : (
        <div hidden={rests}>
          <CoverPage cover={shown} />
        </div>
      )}
      {still !== undefined && rests ? <StillPage still={still} onWrite={writeAnyway} /> : null}
    </>
  )
}

/** A participant's phone inside the frame. */
export function PeerTable({ onLeave, onAskPause }: PeerTableProps) {
  const places = useFollow({ leave: onLeave, askPause: onAskPause })
  const ended = useConnection(({ state }) => state === 'ended')
  const by = useConnection(({ endedBy }) => endedBy)
  const arrived = useBoard((board) => board.script.size > 0 && board.progress.size > 0)
  const ready = useBoard((board) => board.ready)
  if (ended) return <Ended by={by} onLeave={onLeave} />
  if (!ready) return <main aria-busy="true" aria-label={tPeer.states.installing} />
  if (!arrived) return <Installing onLeave={onLeave} />
  return (
    <PlacesContext value={places}>
      <Pages />
    </PlacesContext>
  )
}
