import { tPeer } from '../../phrases/peer.ts'
import { MyWordList } from './MyWordList.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'

/** What this person posted in the session, each with its way back. */
export function MyWords() {
  const { close } = usePlaces()
  return (
    <PeerPage head={tPeer.states.mine} onBack={close}>
      <MyWordList />
    </PeerPage>
  )
}
