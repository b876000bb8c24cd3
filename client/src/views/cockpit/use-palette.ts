import { useMemo } from 'react'
import type { Concept } from '../../../../shared/concepts/concept.ts'
import type { ConceptLinkWords } from '../../../../shared/model/concept-link.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import type { FamilyLook } from '../../ui/marks/FamilyGlyph.tsx'
import type { Board } from '../../store/board.ts'
import { inOrder } from '../../store/select/situations.ts'
import { useCatalogue } from './use-catalogue.ts'
import { useTables } from '../../store/use-tables.ts'
import { useGroupBoard } from './use-group-board.ts'

/** A concept the facilitator may bring: of the catalogue, or of the group's own. */
export type PaletteConcept = Omit<Concept, 'family'> & {
  readonly family: FamilyLook
  /** The group's own: its record, or none once it was taken out while cards still show it. */
  readonly own?: { readonly record: RecordId | undefined }
}

/** The look of the group's own concepts, beside the ten families. */
export const ownFamily = 'groupe'

interface OwnCard {
  readonly key: string
  readonly name: string
  readonly definition: string
  readonly question: string
}

/** Theirs alone, in the one language they wrote it in. */
function ownConcept(card: OwnCard, record: RecordId | undefined): PaletteConcept {
  return {
    id: card.key,
    family: ownFamily,
    number: 0,
    name: card.name,
    definition: card.definition,
    question: card.question,
    nameFr: card.name,
    definitionFr: card.definition,
    questionFr: card.question,
    nameEn: '',
    definitionEn: '',
    questionEn: '',
    groups: [],
    related: [],
    sources: [],
    facilitatorOnly: false,
    own: { record },
  }
}

/** The group's own concepts, in the order they were added. */
export function useOwnConcepts(): readonly PaletteConcept[] {
  const table = useGroupBoard(({ concepts }) => concepts)
  return useMemo(
    () => (table === undefined ? [] : inOrder(table).map(({ id, words }) => ownConcept(words, id))),
    [table],
  )
}

/** The catalogue then the group's own concepts, once the catalogue has loaded. */
export function usePalette(): readonly PaletteConcept[] | undefined {
  const catalogue = useCatalogue()
  const own = useOwnConcepts()
  return useMemo(
    () => (catalogue === undefined ? undefined : [...catalogue.concepts, ...own]),
    [catalogue, own],
  )
}

const isOwnCard = ({ card }: ConceptLinkWords) => card !== undefined && card.family === undefined

/** The card that a link or a handout carries of a concept no longer among the group's own. */
function copyOf(board: Board, id: string | undefined): PaletteConcept | undefined {
  const brought: { readonly words: ConceptLinkWords }[] = [
    ...inOrder(board.conceptLinks),
    ...inOrder(board.handouts),
  ]
  const found = brought.findLast(({ words }) => words.concept === id && isOwnCard(words))
  if (found?.words.card === undefined) return undefined
  const { concept, card } = found.words
  return ownConcept({ key: concept, ...card }, undefined)
}

/** One concept by its id, wherever it comes from. */
export function useConcept(id: string | undefined): PaletteConcept | undefined {
  const palette = usePalette()
  const board = useTables('conceptLinks', 'handouts')
  return palette?.find((concept) => concept.id === id) ?? copyOf(board, id)
}
