import { restFr, peerFr } from '../../phrases/peer.fr.ts'
import { handoutsOf } from '../../store/select/peer-handouts.ts'
import { useBoard } from '../../store/use-app.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { PeerPage } from './PeerPage.tsx'
import { usePlaces } from './places.ts'
import { Reading } from './Reading.tsx'
import { SituationsLink } from './SituationsLink.tsx'
import { useConcepts } from './use-concepts.ts'
import type { Here } from './use-here.ts'

/** The concepts handed out so far, each opening its card again. */
export function HandedOut() {
  const board = useBoard((whole) => whole)
  const { open } = usePlaces()
  const concept = useConcepts()
  const handouts = handoutsOf(board)
  if (handouts.length === 0) return null
  return (
    <section className="peer-stack" aria-labelledby="peer-received">
      <h2 className="fe-meta-strong" id="peer-received">
        {peerFr.concept.received}
      </h2>
      <ul className="peer-slips">
        {handouts.map(({ id, words }) => {
          const specimen = concept(words.concept)
          return (
            <li key={id}>
              <ConceptSlip
                name={specimen?.concept.nameFr ?? peerFr.concept.arrived}
                family={specimen?.family.id ?? 'travail'}
                onPress={() => open({ kind: 'card', id })}
              />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The linking: one listens; the cards handed out stay within reach. */
export function Linking({ here }: { here: Here }) {
  return (
    <PeerPage
      head={here.name}
      lede={restFr.linking}
      arcs={here.situation === undefined}
      actions={here.situation === undefined ? <SituationsLink /> : undefined}
    >
      <HandedOut />
      {here.situation === undefined ? null : <Reading situation={here.situation} voices="echoes" />}
    </PeerPage>
  )
}
