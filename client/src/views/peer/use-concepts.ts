import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ConceptFr, FamilyId } from '../../../../shared/concepts/concept.ts'
import { familyNamesFr } from '../../../../shared/concepts/family-names.fr.ts'

/** A concept with its family, once the cards are on this device. */
export interface Specimen {
  readonly concept: ConceptFr
  readonly family: { readonly id: FamilyId; readonly nameFr: string }
}

const shelf = createStore<{ cards: readonly ConceptFr[] }>(() => ({ cards: [] }))

async function open(): Promise<void> {
  const { cardsFr } = await import('../../../../shared/concepts/cards.fr.ts')
  shelf.setState({ cards: cardsFr })
}

/** The cards are heavy for a phone: loaded once, apart. Undefined until then, or off the network. */
export function useConcepts(): (id: string) => Specimen | undefined {
  const cards = useStore(shelf, (state) => state.cards)
  useEffect(() => {
    if (shelf.getState().cards.length > 0) return
    open().catch(() => {
      // Off the network: the card shows its question and its why, and says the text comes later.
    })
  }, [])
  return (id) => {
    const concept = cards.find((one) => one.id === id)
    if (concept === undefined) return undefined
    return { concept, family: { id: concept.family, nameFr: familyNamesFr[concept.family] } }
  }
}
