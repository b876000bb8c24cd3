import { useLocation } from 'wouter'
import { tHome } from '../../phrases/home.ts'
import { tPeer, tRest } from '../../phrases/peer.ts'
import { lastText } from '../../store/select/last-text.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { rememberGroup } from '../../store/prepared-group.ts'
import { useBoard, useGroupBoard, useSession } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { GroupTextRead } from './GroupTextRead.tsx'
import { PeerPage } from './PeerPage.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import type { Here } from './use-here.ts'

function Rules() {
  const rules = useBoard((board) => scriptOf(board)?.rules)
  return (
    <ol className="peer-rules">
      {rules?.map((rule) => (
        <li key={rule} className="fe-voice">
          {rule}
        </li>
      ))}
    </ol>
  )
}

/** At the fil, a text proposed to the group is read aloud, and answered here. */
function ReviewLink() {
  const [, go] = useLocation()
  const { group } = useSession()
  const proposed = useGroupBoard((board) => board.proposals?.size > 0)
  const some = useBoard((board) => board.situations.size > 0)
  if (!proposed) return some ? <SituationsLink /> : null
  const read = () => {
    rememberGroup(group)
    go('/relire')
  }
  return (
    <Button variant="primary" block onPress={read}>
      {tHome.toRead}
    </Button>
  )
}

/** What the group kept the last time, while it is read aloud. */
function LastTime() {
  const number = useBoard((board) => scriptOf(board)?.number ?? 0)
  const group = useGroupBoard((board) => board)
  const text = lastText(group, number)
  return text === undefined ? null : <GroupTextRead text={text} />
}

/** Nothing to do on the phone: the step's name, what is expected of everyone, nothing to press. */
export function Rest({ here }: { here: Here }) {
  const stage = here.step?.stage
  const some = useBoard((board) => board.situations.size > 0)
  const first = useBoard((board) => scriptOf(board)?.number === 1)
  const lede = stage === 'thread' && first ? tPeer.threadFirst : stage && tRest[stage]
  return (
    <PeerPage
      head={here.name}
      lede={lede}
      arcs
      actions={
        stage === 'thread' ? (
          <ReviewLink />
        ) : some && stage !== 'break' ? (
          <SituationsLink />
        ) : undefined
      }
    >
      {stage === 'frame' ? <Rules /> : null}
      {stage === 'thread' ? <LastTime /> : null}
    </PeerPage>
  )
}

/** A step that needs a situation in the centre, before there is one. */
export function NoCentre({ here }: { here: Here }) {
  return (
    <PeerPage head={here.name} lede={tPeer.reading.noCentre} arcs actions={<SituationsLink />} />
  )
}
