import { useState } from 'react'
import { whyMaxChars } from '../../../../shared/model/concept-link.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptCard } from '../../ui/ConceptCard.tsx'
import { Field } from '../../ui/Field.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { lastHandout, whyOf } from '../../store/select/cockpit-table.ts'
import { numberOf } from '../../store/select/situations.ts'
import { ConceptGestures } from './ConceptGestures.tsx'
import { useDraftLink } from './draft-links.tsx'
import { useAbout } from './use-hand-out.ts'
import { useCatalogue } from './use-catalogue.ts'
import { useHelm } from './helm.ts'
import type { PaletteConcept } from './use-palette.ts'
import { useTables } from '../../store/use-tables.ts'
import './ConceptLeaf.css'

const words = tCockpit.herbarium

interface TiedProps {
  of: RecordId
  concept: PaletteConcept
}

/** « Pourquoi ici », on this device until the concept is linked or handed out. */
function Why({ of, concept: { id } }: TiedProps) {
  const { draft, ready, write } = useDraftLink(of, id)
  const board = useTables('situations', 'conceptLinks', 'handouts')
  const why = draft?.why ?? whyOf(board, of, id) ?? ''
  const number = numberOf(board, of)
  return (
    <Field
      label={number === 0 ? words.why : words.whyWith(number)}
      value={why}
      onChange={(text) => write({ why: text })}
      readOnly={!ready}
      multiline
      rows={2}
      face="interface"
      limit={whyMaxChars}
      counter={tCockpit.stake.counter}
    />
  )
}

/** Another question than the card's own, for whoever wants to ask it in their own words. */
function OtherQuestion({ of, concept }: TiedProps) {
  const { draft, ready, write } = useDraftLink(of, concept.id)
  const [open, setOpen] = useState(draft?.question !== undefined)
  if (!open) {
    return (
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {words.otherQuestion}
      </Button>
    )
  }
  const own = concept.question
  return (
    <Field
      label={words.asked}
      value={draft?.question ?? own}
      onChange={(text) => write({ question: text === own ? undefined : text })}
      readOnly={!ready}
      multiline
      rows={2}
      face="interface"
      limit={whyMaxChars}
      counter={tCockpit.stake.counter}
    />
  )
}

/** What is written to bring the concept here: why, and what to ask with it. */
function Tied({ of, concept }: TiedProps) {
  return (
    <>
      <Why of={of} concept={concept} />
      <OtherQuestion key={of} of={of} concept={concept} />
    </>
  )
}

/** « Travail », « n° 4 · jamais remis ». */
function useCardHead({ id, family, number, own, facilitatorOnly }: PaletteConcept) {
  const board = useTables('handouts')
  const families = useCatalogue()?.families
  const handed = lastHandout(board, id) === undefined ? words.never : words.handed
  if (own !== undefined) return { familyName: tCockpit.ownConcepts.family, number: handed }
  const numbered = words.numbered(number)
  return {
    familyName: families?.find((one) => one.id === family)?.name ?? '',
    number: facilitatorOnly ? numbered : words.numberedAnd(numbered, handed),
  }
}

/** The open concept as its card, with the why to write and the two gestures. */
export function ConceptLeaf({ concept }: { concept: PaletteConcept }) {
  useTables('progress', 'situations')
  useHelm((helm) => helm.picked)
  const about = useAbout()()
  const of = concept.facilitatorOnly ? undefined : about
  const asked = useDraftLink(of, concept.id).draft?.question
  return (
    <div className="ck-leaf">
      <ConceptCard
        family={concept.family}
        {...useCardHead(concept)}
        name={concept.name}
        size="panel"
        headingLevel={3}
        definition={concept.definition}
        question={words.question(asked?.trim() || concept.question)}
        why={of === undefined ? undefined : <Tied of={of} concept={concept} />}
      />
      <ConceptGestures of={of} concept={concept} />
    </div>
  )
}
