import { useEffect, useRef, useState } from 'react'
import { searchConcepts } from '../../../../shared/concepts/search.ts'
import type { FamilyLook } from '../../ui/marks/FamilyGlyph.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { ConceptLeaf } from './ConceptLeaf.tsx'
import { FamilyRows } from './FamilyRows.tsx'
import { HandedLine } from './HandedLine.tsx'
import { useHelm } from './helm.ts'
import { PickSlip } from './PickSlip.tsx'
import { SetAside } from './SetAside.tsx'
import { OwnShelf } from './OwnShelf.tsx'
import { ownFamily, useConcept, usePalette, type PaletteConcept } from './use-palette.ts'
import './Herbarium.css'

const words = tCockpit.herbarium

function Found({ concepts }: { concepts: readonly PaletteConcept[] }) {
  return (
    <>
      <p className="fe-visually-hidden" role="status">
        {concepts.length === 0 ? words.none : words.found(concepts.length)}
      </p>
      {concepts.length === 0 ? <p className="ck-herb-none">{words.none}</p> : null}
      <ul className="ck-herb-list">
        {concepts.map((concept) => (
          <li key={concept.id}>
            <PickSlip concept={concept} told />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Takes focus each time « C » asks for the search. */
function useSearchFocus() {
  const root = useRef<HTMLDivElement>(null)
  const searches = useHelm((helm) => helm.searches)
  useEffect(() => {
    if (searches > 0) root.current?.querySelector('input')?.focus()
  }, [searches])
  return root
}

/** Search among all, or leaf through the ten families. */
function Shelves() {
  const concepts = usePalette()
  const [query, setQuery] = useState('')
  const [family, setFamily] = useState<FamilyLook>()
  const root = useSearchFocus()
  if (concepts === undefined) return <p className="ck-herb-none">{words.loading}</p>
  const among = family === undefined ? concepts : concepts.filter((one) => one.family === family)
  const own = family === ownFamily
  const searching = query.trim() !== ''
  return (
    <div className="ck-herb-shelves" ref={root}>
      <SearchField label={words.search(concepts.length)} value={query} onChange={setQuery} />
      {searching ? (
        <Found concepts={searchConcepts(query, concepts)} />
      ) : (
        <>
          <FamilyRows chosen={family} onChoose={setFamily} />
          {family === undefined || (own && among.length === 0) ? null : <Found concepts={among} />}
          {own ? <OwnShelf /> : null}
        </>
      )}
    </div>
  )
}

/** Concepts set aside, the open card, then the search among all. */
export function Herbarium() {
  const concept = useConcept(useHelm((helm) => helm.concept))
  return (
    <div className="ck-herb">
      <div className="ck-herb-top">
        <HandedLine />
        <SetAside />
        {concept === undefined ? (
          <p className="ck-herb-none">{words.gloss}</p>
        ) : (
          <ConceptLeaf key={concept.id} concept={concept} />
        )}
      </div>
      <Shelves />
    </div>
  )
}
