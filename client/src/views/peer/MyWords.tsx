import { peerFr } from '../../phrases/peer.fr.ts'
import { MyWordList } from './MyWordList.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'

/** What this person posted in the session, each with its way back. */
export function MyWords() {
  const { close } = usePlaces()
  return (
    <PeerPage head={peerFr.states.mine} onBack={close}>
      <MyWordList />
    </PeerPage>
  )
}
