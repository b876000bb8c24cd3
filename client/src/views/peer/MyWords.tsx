import { peerFr } from '../../phrases/peer.fr.ts'
import { myTexts } from '../../store/select/peer-mine.ts'
import { useBoard, useSession } from '../../store/use-app.ts'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Withdraw } from './Withdraw.tsx'

/** What this person posted in the session, each with its way back. */
export function MyWords() {
  const { me } = useSession()
  const { close } = usePlaces()
  const board = useBoard((whole) => whole)
  const mine = myTexts(board, me)
  const { mineHelp, mineNone } = peerFr.states
  return (
    <PeerPage
      head={peerFr.states.mine}
      onBack={close}
      lede={mine.length === 0 ? mineNone : mineHelp}
    >
      <ul className="peer-list">
        {mine.map(({ collection, id, text }) => (
          <li key={id}>
            <p className="fe-voice peer-lines">{text === '' ? peerFr.composing.bareMark : text}</p>
            <Withdraw collection={collection} id={id} />
          </li>
        ))}
      </ul>
    </PeerPage>
  )
}
