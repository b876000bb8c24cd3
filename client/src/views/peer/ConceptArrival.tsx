import { peerFr } from '../../phrases/peer.fr.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { usePlaces } from './places.ts'
import { useConcepts } from './use-concepts.ts'
import { useNewCard } from './use-new-card.ts'
import './Concept.css'

/** A card that arrives while one writes: only a slip above the keyboard, it opens on touch. */
export function ConceptArrival({ quiet }: { quiet: boolean }) {
  const { staying, cover, open } = usePlaces()
  const concept = useConcepts()
  const card = useNewCard()
  if (!staying || quiet || cover?.kind === 'card' || card === undefined) return null
  const specimen = concept(card.words.concept)
  return (
    <div className="peer-arrival" role="status">
      <ConceptSlip
        name={specimen?.concept.nameFr ?? peerFr.concept.arrived}
        family={specimen?.family.id ?? 'travail'}
        arriving
        note={peerFr.concept.slip}
        onPress={() => open({ kind: 'card', id: card.id })}
      />
    </div>
  )
}
