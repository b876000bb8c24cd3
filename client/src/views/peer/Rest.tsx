import { peerFr, restFr } from '../../phrases/peer.fr.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
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

/** Nothing to do on the phone: the step's name, what is expected of everyone, nothing to press. */
export function Rest({ here }: { here: Here }) {
  const stage = here.step?.stage
  const some = useBoard((board) => board.situations.size > 0)
  const first = useBoard((board) => scriptOf(board)?.number === 1)
  const lede = stage === 'thread' && first ? peerFr.threadFirst : stage && restFr[stage]
  return (
    <PeerPage
      head={here.name}
      lede={lede}
      arcs
      actions={some && stage !== 'break' ? <SituationsLink /> : undefined}
    >
      {stage === 'frame' ? <Rules /> : null}
    </PeerPage>
  )
}

/** A step that needs a situation in the centre, before there is one. */
export function NoCentre({ here }: { here: Here }) {
  return (
    <PeerPage head={here.name} lede={peerFr.reading.noCentre} arcs actions={<SituationsLink />} />
  )
}
