import { tHerbarium } from '../../phrases/herbarium.ts'
import { tPeer } from '../../phrases/peer.ts'
import type { Opened } from '../../store/board.ts'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { usePlaces } from './places.ts'
import { specimenOf } from '../herbarium/specimen-of.ts'
import { useNewCard } from './use-new-card.ts'
import './Concept.css'

function ArrivedSlip({ card }: { card: Opened<'handouts'> }) {
  const { open } = usePlaces()
  const specimen = specimenOf(card.words)
  return (
    <ConceptSlip
      name={specimen?.name ?? tHerbarium.untitled}
      family={specimen?.family ?? 'travail'}
      arriving
      note={tPeer.concept.slip}
      onPress={() => open({ kind: 'card', id: card.id })}
    />
  )
}

/** A card that arrives while one writes: only a slip above the keyboard, it opens on touch. */
export function ConceptArrival() {
  const { staying, cover } = usePlaces()
  const card = useNewCard()
  if (!staying || cover?.kind === 'card' || card === undefined) return null
  return (
    <div className="peer-arrival" role="status">
      <ArrivedSlip card={card} />
    </div>
  )
}
