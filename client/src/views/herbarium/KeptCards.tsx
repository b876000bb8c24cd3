import { useState } from 'react'
import { tHerbarium } from '../../phrases/herbarium.ts'
import { tHerbariumPage } from '../../phrases/herbarium-page.ts'
import type { KeptConcept } from '../../store/herbarium.ts'
import { useHerbarium } from '../../store/use-herbarium.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptCard } from '../../ui/ConceptCard.tsx'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { UndoLine } from '../../ui/UndoLine.tsx'
import { cardHead, specimenOf } from './specimen-of.ts'
import './herbarium.css'

interface CardProps {
  kept: KeptConcept
  onDrop: () => void
}

function KeptCard({ kept, onDrop }: CardProps) {
  const specimen = specimenOf(kept)
  return (
    <div className="fe-kept-card">
      <ConceptCard
        size="phone"
        headingLevel={2}
        {...cardHead(specimen)}
        definition={specimen?.definition ?? tHerbarium.textLater}
        question={specimen && tHerbarium.question(specimen.question)}
        source={tHerbariumPage.source(kept.session, kept.group)}
      />
      <Button variant="quiet" onPress={onDrop}>
        {tHerbariumPage.drop}
      </Button>
    </div>
  )
}

interface KeptListProps {
  onDrop: (kept: KeptConcept) => void
}

/** The slips, and under the pressed one its card. */
function KeptList({ onDrop }: KeptListProps) {
  const { kept } = useHerbarium()
  const [open, setOpen] = useState<string>()
  return (
    <ul className="fe-kept">
      {kept.map((one) => {
        const { name, family } = cardHead(specimenOf(one))
        const isOpen = one.concept === open
        return (
          <li key={one.concept}>
            <ConceptSlip
              name={name}
              family={family}
              selected={isOpen}
              onPress={() => setOpen(isOpen ? undefined : one.concept)}
            />
            {isOpen ? <KeptCard kept={one} onDrop={() => onDrop(one)} /> : null}
          </li>
        )
      })}
    </ul>
  )
}

/** Every concept kept on this device, whatever the session; one let go may be taken back. */
export function KeptCards() {
  const { kept, keep, drop } = useHerbarium()
  const [dropped, setDropped] = useState<KeptConcept>()
  const name = dropped && cardHead(specimenOf(dropped)).name
  const undo = () => {
    if (dropped !== undefined) keep(dropped)
    setDropped(undefined)
  }
  return (
    <div className="fe-kept-page">
      <p className="fe-lede">{kept.length === 0 ? tHerbariumPage.none : tHerbariumPage.gloss}</p>
      {name === undefined ? null : (
        <UndoLine undo={{ label: tHerbariumPage.undo, onUndo: undo }}>
          {tHerbariumPage.dropped(name)}
        </UndoLine>
      )}
      <KeptList
        onDrop={(one) => {
          setDropped(one)
          void drop(one.concept)
        }}
      />
    </div>
  )
}
