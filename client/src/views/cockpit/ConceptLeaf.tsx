import type { Concept } from '../../../../shared/concepts/concept.ts'
import { whyMaxChars } from '../../../../shared/model/concept-link.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptCard } from '../../ui/ConceptCard.tsx'
import { Field } from '../../ui/Field.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { lastHandout, tiedTo, whyOf } from '../../store/select/cockpit-table.ts'
import { numberOf } from '../../store/select/situations.ts'
import { useSession } from '../../store/use-app.ts'
import { useDraftLinks } from './draft-links.tsx'
import { useAbout, useConceptGestures } from './use-hand-out.ts'
import { useCatalogue } from './use-catalogue.ts'
import { useHelm } from './helm.ts'
import { useTables } from './use-tables.ts'

const words = cockpitFr.herbarium

/** « Pourquoi ici », on this device until the concept is linked or handed out. */
function Why({ of, concept }: { of: RecordId; concept: string }) {
  const { links, ready, write } = useDraftLinks()
  const board = useTables('situations', 'conceptLinks', 'handouts')
  const draft = links.find((link) => link.of === of && link.concept === concept)
  const why = draft?.why ?? whyOf(board, of, concept) ?? ''
  const number = numberOf(board, of)
  return (
    <Field
      label={number === 0 ? words.why : words.whyWith(number)}
      value={why}
      onChange={(text) => write({ of, concept, why: text })}
      readOnly={!ready}
      multiline
      rows={2}
      face="interface"
      limit={whyMaxChars}
      counter={cockpitFr.stake.counter}
    />
  )
}

/** Linked already, to be linked, or nothing in the centre to link to. */
function LinkGesture({ of, concept }: { of: RecordId | undefined; concept: Concept }) {
  const { tiers } = useSession()
  const { link } = useConceptGestures()
  const board = useTables('conceptLinks', 'handouts')
  if (of === undefined) return null
  const tied = tiedTo(board, of).find((one) => one.concept === concept.id)?.link
  if (tied === undefined) return <Button onPress={() => link(concept)}>{words.link}</Button>
  return <Button onPress={() => void tiers.unlinkConcept(tied)}>{words.unlink}</Button>
}

function Gestures({ of, concept }: { of: RecordId | undefined; concept: Concept }) {
  const { handOut } = useConceptGestures()
  const board = useTables('handouts')
  const handed = lastHandout(board, concept.id) !== undefined
  if (concept.facilitatorOnly) return <p className="ck-herb-none">{words.reserved}</p>
  return (
    <div className="ck-leaf-gestures">
      <Button variant="primary" onPress={() => handOut(concept)}>
        {handed ? words.handedAgain : words.handOut}
      </Button>
      <LinkGesture of={of} concept={concept} />
    </div>
  )
}

/** The open concept as its card, with the why to write and the two gestures. */
export function ConceptLeaf({ concept }: { concept: Concept }) {
  const board = useTables('progress', 'situations', 'handouts')
  useHelm((helm) => helm.picked)
  const of = useAbout()()
  const family = useCatalogue()?.families.find(({ id }) => id === concept.family)
  const tied = !concept.facilitatorOnly && of !== undefined
  const number = words.numbered(concept.number)
  const handed = lastHandout(board, concept.id) === undefined ? words.never : words.handed
  return (
    <div className="ck-leaf">
      <ConceptCard
        family={concept.family}
        familyName={family?.nameFr ?? ''}
        number={concept.facilitatorOnly ? number : words.numberedAnd(number, handed)}
        name={concept.nameFr}
        size="panel"
        headingLevel={3}
        definition={concept.definitionFr}
        question={words.question(concept.questionFr)}
        why={tied ? <Why of={of} concept={concept.id} /> : undefined}
      />
      <Gestures of={of} concept={concept} />
    </div>
  )
}
