import { useState } from 'react'
import type { Concept } from '../../../../shared/concepts/concept.ts'
import { searchConcepts } from '../../../../shared/concepts/search.ts'
import { suggestedConcepts } from '../../../../shared/concepts/starter-sets.ts'
import type { Kind } from '../../../../shared/method/kinds.ts'
import { tPrepare } from '../../phrases/prepare.ts'
import { conceptsAsideMax } from '../../store/preparation.ts'
import { ConceptCard } from '../../ui/ConceptCard.tsx'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { xIcon } from '../../ui/icons/xIcon.ts'
import { SearchField } from '../../ui/SearchField.tsx'
import { useCatalogue, type Catalogue } from '../cockpit/use-catalogue.ts'
import type { PreparationKept } from './use-preparation.ts'

interface ConceptsAsideProps {
  kept: PreparationKept
  kind: Kind
  number: number
}

const byIds = ({ concepts }: Catalogue, ids: readonly string[]): readonly Concept[] =>
  ids.flatMap((id) => concepts.filter((one) => one.id === id))

interface SetAsideProps {
  concept: Concept
  familyName: string
  onPutBack: () => void
}

function SetAside({ concept, familyName, onPutBack }: SetAsideProps) {
  return (
    <li className="fe-prepare-card">
      <ConceptCard
        family={concept.family}
        familyName={familyName}
        name={concept.name}
        size="compact"
        headingLevel={3}
      />
      <IconButton label={tPrepare.putBack(concept.name)} icon={xIcon} onPress={onPutBack} />
    </li>
  )
}

interface PickProps {
  concepts: readonly Concept[]
  onPick: (id: string) => void
}

function Pick({ concepts, onPick }: PickProps) {
  return (
    <ul className="fe-prepare-slips">
      {concepts.map((concept) => (
        <li key={concept.id}>
          <ConceptSlip
            name={concept.name}
            family={concept.family}
            onPress={() => onPick(concept.id)}
          />
        </li>
      ))}
    </ul>
  )
}

interface ShelfProps extends ConceptsAsideProps {
  catalogue: Catalogue
}

/** What the search finds; before one, what is often useful at this moment of the cycle. */
function useShelf({ kept: { preparation }, kind, number, catalogue }: ShelfProps) {
  const [query, setQuery] = useState('')
  const searching = query.trim() !== ''
  const all = searching
    ? searchConcepts(query, catalogue.concepts)
    : byIds(catalogue, suggestedConcepts(kind, number))
  const shown = all.filter(({ id }) => !preparation.concepts.includes(id)).slice(0, 12)
  const said = searching ? tPrepare.found(all.length) : tPrepare.suggested
  return { query, setQuery, shown, said }
}

/** A search among all, over those often useful at this moment of the cycle. */
function Shelf(props: ShelfProps) {
  const { query, setQuery, shown, said } = useShelf(props)
  const { preparation, change } = props.kept
  const { concepts: aside } = preparation
  if (aside.length >= conceptsAsideMax) return <p className="fe-prepare-help">{tPrepare.enough}</p>
  const pick = (id: string) => {
    change({ ...preparation, concepts: [...aside, id] })
    setQuery('')
  }
  const label = tPrepare.search(props.catalogue.concepts.length)
  return (
    <>
      <SearchField label={label} value={query} onChange={setQuery} />
      <p className="fe-prepare-help" role="status">
        {said}
      </p>
      {shown.length === 0 ? <p>{tPrepare.nothingFound}</p> : null}
      <Pick concepts={shown} onPick={pick} />
    </>
  )
}

function AsideTitle() {
  return (
    <div className="fe-prepare-part-head">
      <h2 className="fe-section">{tPrepare.concepts}</h2>
      <p className="fe-prepare-help">{tPrepare.atMost}</p>
    </div>
  )
}

/** Up to three concepts set aside: seen by the facilitator alone, first in the herbarium that day. */
export function ConceptsAside(props: ConceptsAsideProps) {
  const catalogue = useCatalogue()
  const { preparation, change } = props.kept
  if (catalogue === undefined) return null
  const aside = byIds(catalogue, preparation.concepts)
  const without = (id: string) => preparation.concepts.filter((one) => one !== id)
  return (
    <section className="fe-prepare-part">
      <AsideTitle />
      {aside.length === 0 ? <p className="fe-prepare-help">{tPrepare.noConcept}</p> : null}
      <ul className="fe-prepare-cards">
        {aside.map((concept) => (
          <SetAside
            key={concept.id}
            concept={concept}
            familyName={catalogue.families.find(({ id }) => id === concept.family)?.name ?? ''}
            onPutBack={() => change({ ...preparation, concepts: without(concept.id) })}
          />
        ))}
      </ul>
      <Shelf {...props} catalogue={catalogue} />
    </section>
  )
}
