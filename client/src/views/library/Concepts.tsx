import { useEffect, useMemo, useState } from 'react'
import type { Concept } from '../../../../shared/concepts/concept.ts'
import { tLibrary as words } from '../../phrases/library.ts'
import {
  columnsOf,
  conceptRows,
  fewestCharted,
  seasonAt,
  type ConceptRow,
  type ReadText,
} from '../../store/select/library-reading.ts'
import { Button } from '../../ui/Button.tsx'
import { ConceptSlip } from '../../ui/ConceptSlip.tsx'

const mostCompared = 3

function useConcepts(): ReadonlyMap<string, Concept> {
  const [concepts, setConcepts] = useState<ReadonlyMap<string, Concept>>(new Map())
  useEffect(() => {
    void import('../../../../shared/concepts/catalogue.ts').then(({ concepts: all }) =>
      setConcepts(new Map(all.map((each) => [each.id, each]))),
    )
  }, [])
  return concepts
}

interface CellProps {
  count: number
  isCharted: boolean
}

/** The figure, always; from twenty texts on, a disc whose area goes with it. */
function Cell({ count, isCharted }: CellProps) {
  if (count === 0) {
    return (
      <td>
        <span aria-hidden="true">·</span>
        <span className="fe-visually-hidden">{words.none}</span>
      </td>
    )
  }
  const diameter = `${Math.min(1.5, 0.6 * Math.sqrt(count))}rem`
  return (
    <td>
      {isCharted ? (
        <span
          className="fe-lib-disc"
          style={{ width: diameter, height: diameter }}
          aria-hidden="true"
        />
      ) : null}
      {count}
    </td>
  )
}

interface RowProps {
  row: ConceptRow
  concept: Concept | undefined
  isCharted: boolean
  compared: readonly string[]
  onCompare: (concept: string) => void
}

function Row({ row, concept, isCharted, compared, onCompare }: RowProps) {
  const isCompared = compared.includes(row.concept)
  const isFull = compared.length >= mostCompared && !isCompared
  return (
    <tr>
      <th scope="row">
        <ConceptSlip
          name={row.ownName ?? concept?.name ?? row.concept}
          family={concept?.family ?? 'groupe'}
          selected={isCompared}
          onPress={isFull ? undefined : () => onCompare(row.concept)}
        />
      </th>
      {row.counts.map((count, at) => (
        <Cell key={at} count={count} isCharted={isCharted} />
      ))}
      <td className="fe-lib-total">{row.total}</td>
    </tr>
  )
}

function Head({ texts }: { texts: readonly ReadText[] }) {
  const isCharted = texts.length >= fewestCharted
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="fe-visually-hidden">{words.concept}</span>
        </th>
        {columnsOf(texts).map((column) => (
          <th scope="col" key={column}>
            {isCharted ? words.seasonHead(seasonAt(column)) : column}
          </th>
        ))}
        <th scope="col">{words.total}</th>
      </tr>
    </thead>
  )
}

/** Up to three, kept side by side. */
function useCompared() {
  const [compared, setCompared] = useState<readonly string[]>([])
  const [isAlone, setAlone] = useState(false)
  const toggle = (concept: string) =>
    setCompared((before) =>
      before.includes(concept) ? before.filter((one) => one !== concept) : [...before, concept],
    )
  const all = () => {
    setAlone(false)
    setCompared([])
  }
  return {
    compared,
    isAlone: isAlone && compared.length > 0,
    toggle,
    alone: () => setAlone(true),
    all,
  }
}

function CompareLine({ compared, isAlone, alone, all }: ReturnType<typeof useCompared>) {
  return (
    <p className="fe-lib-compare">
      <span className="fe-meta">{words.compareHelp}</span>
      <Button variant="plain" unavailable={compared.length === 0} onPress={isAlone ? all : alone}>
        {isAlone ? words.compareAll : words.compare}
      </Button>
    </p>
  )
}

/** Concepts handed out, by season: what was brought, not what was lived. Its figures are its table. */
export function Concepts({ texts }: { texts: readonly ReadText[] }) {
  const concepts = useConcepts()
  const comparing = useCompared()
  const rows = useMemo(() => conceptRows(texts), [texts])
  const shown = comparing.isAlone
    ? rows.filter((row) => comparing.compared.includes(row.concept))
    : rows
  if (rows.length === 0) return <p className="fe-lede">{words.noConcept}</p>
  return (
    <section className="fe-lib-part">
      <h2 className="fe-section">
        {words.concepts} <span className="fe-meta">{words.handed}</span>
      </h2>
      <CompareLine {...comparing} />
      <div className="fe-lib-scroll">
        <table className="fe-lib-table">
          <caption className="fe-visually-hidden">{words.conceptsCaption}</caption>
          <Head texts={texts} />
          <tbody>
            {shown.map((row) => (
              <Row
                key={row.concept}
                row={row}
                concept={concepts.get(row.concept)}
                isCharted={texts.length >= fewestCharted}
                compared={comparing.compared}
                onCompare={comparing.toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
