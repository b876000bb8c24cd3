import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ConceptFr } from '../../../../shared/concepts/concept.ts'
import { familyNamesFr } from '../../../../shared/concepts/family-names.fr.ts'
import type { HandoutWords } from '../../../../shared/model/handout.ts'
import { herbariumFr } from '../../phrases/herbarium.fr.ts'
import type { Specimen } from '../../store/herbarium.ts'

/** What names a concept in a link, a handout, or one's own herbarium. */
export type Named = Pick<HandoutWords, 'concept' | 'own'>

const shelf = createStore<{ cards: readonly ConceptFr[] }>(() => ({ cards: [] }))

async function open(): Promise<void> {
  const { cardsFr } = await import('../../../../shared/concepts/cards.fr.ts')
  shelf.setState({ cards: cardsFr })
}

function specimenOf(cards: readonly ConceptFr[], { concept, own }: Named): Specimen | undefined {
  if (own !== undefined) {
    return { ...own, family: 'groupe', familyName: herbariumFr.ownFamily }
  }
  const card = cards.find(({ id }) => id === concept)
  if (card === undefined) return undefined
  const { nameFr, definitionFr, questionFr, family, number } = card
  return {
    name: nameFr,
    definition: definitionFr,
    question: questionFr,
    family,
    familyName: familyNamesFr[family],
    number,
  }
}

/** The cards are heavy for a phone: loaded once, apart. Undefined until then, or off the network. */
export function useSpecimen(): (named: Named) => Specimen | undefined {
  const cards = useStore(shelf, (state) => state.cards)
  useEffect(() => {
    if (shelf.getState().cards.length > 0) return
    open().catch(() => {
      // Off the network: the card shows its question and its why, and says the text comes later.
    })
  }, [])
  return (named) => specimenOf(cards, named)
}

/** The head of a card: family, number, name; or of a card whose text comes later. */
export function cardHead(specimen: Specimen | undefined) {
  const { number } = specimen ?? {}
  return {
    family: specimen?.family ?? 'travail',
    familyName: specimen?.familyName ?? '',
    number: number === undefined ? undefined : herbariumFr.number(number),
    name: specimen?.name ?? herbariumFr.untitled,
  }
}
