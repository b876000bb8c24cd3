import { tPeer } from '../../phrases/peer.ts'
import { inOrder } from '../../store/select/situations.ts'
import { PeerPage } from './PeerPage.tsx'
import { HandedOut } from './Linking.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { StakeList } from './Stakes.tsx'
import { useTableSituations } from './use-table-situations.ts'

/** The session read again once it is over: situations with their echoes, concepts, stakes. */
export function SessionAgain() {
  const { close } = usePlaces()
  const situations = inOrder(useTableSituations())
  return (
    <PeerPage head={tPeer.states.readAgain} onBack={close}>
      {situations.map((situation) => (
        <section key={situation.id} className="peer-again" aria-label={situation.words.title}>
          <h2 className="fe-name">{situation.words.title}</h2>
          <Reading situation={situation} voices="echoes" />
        </section>
      ))}
      <HandedOut />
      <StakeList flags />
    </PeerPage>
  )
}
