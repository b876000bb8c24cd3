import { tPeer } from '../../phrases/peer.ts'
import { progressOf, scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { StateDrawing } from '../../ui/StateDrawing.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'

const { states } = tPeer

/** Who closed it and when, and that what was posted stays here. */
function WhatStays() {
  const name = useBoard((board) => scriptOf(board)?.facilitator ?? '')
  const atMs = useBoard((board) => progressOf(board)?.closedAtMs)
  return (
    <>
      <p className="fe-lede">{states.overKept}</p>
      {atMs === undefined ? null : <p className="fe-lede">{states.overWords(name, atMs)}</p>}
    </>
  )
}

function Again() {
  const { open } = usePlaces()
  return (
    <>
      <Button variant="primary" block onPress={() => open({ kind: 'again' })}>
        {states.readAgain}
      </Button>
      <Button block onPress={() => open({ kind: 'mine' })}>
        {states.withdrawMine}
      </Button>
    </>
  )
}

/** The session is over: words stay readable, and may be withdrawn. */
export function Closed() {
  const { leave } = usePlaces()
  const group = useBoard((board) => scriptOf(board)?.group ?? '')
  return (
    <PeerPage head={group} title={states.over} onBack={leave} actions={<Again />}>
      <WhatStays />
      <div className="peer-drawing">
        <StateDrawing state="ended" />
      </div>
    </PeerPage>
  )
}
