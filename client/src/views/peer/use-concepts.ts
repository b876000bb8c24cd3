import { useEffect, useState } from 'react'
import type { Concept, Family } from '../../../../shared/concepts/concept.ts'

interface Herbarium {
  readonly concepts: readonly Concept[]
  readonly families: readonly Family[]
}

/** A concept with its family, once the catalogue is on this device. */
export interface Specimen {
  readonly concept: Concept
  readonly family: Family
}

/** The catalogue is heavy for a phone: loaded once, apart. Undefined until then, or off the network. */
export function useConcepts(): (id: string) => Specimen | undefined {
  const [herbarium, setHerbarium] = useState<Herbarium>()
  useEffect(() => {
    let shown = true
    import('../../../../shared/concepts/catalogue.ts').then(
      (catalogue) => {
        if (shown) setHerbarium(catalogue)
      },
      () => {
        // Off the network: the card shows its question and its why, and says the text comes later.
        if (shown) setHerbarium(undefined)
      },
    )
    return () => {
      shown = false
    }
  }, [])
  return (id) => {
    const concept = herbarium?.concepts.find((one) => one.id === id)
    const family = herbarium?.families.find((one) => one.id === concept?.family)
    return concept === undefined || family === undefined ? undefined : { concept, family }
  }
}
