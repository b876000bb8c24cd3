import { useEffect } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Concept, Family } from '../../../../shared/concepts/concept.ts'

/** The 58 concepts and their ten families. */
export interface Catalogue {
  readonly concepts: readonly Concept[]
  readonly families: readonly Family[]
}

const shelf = createStore<{ catalogue: Catalogue | undefined }>(() => ({ catalogue: undefined }))

async function open(): Promise<void> {
  const [{ concepts }, { families }] = await Promise.all([
    import('../../../../shared/concepts/catalogue.ts'),
    import('../../../../shared/concepts/families.ts'),
  ])
  shelf.setState({ catalogue: { concepts, families } })
}

/** The catalogue, loaded the first time something needs it. */
export function useCatalogue(): Catalogue | undefined {
  const catalogue = useStore(shelf, (state) => state.catalogue)
  useEffect(() => {
    if (shelf.getState().catalogue === undefined) void open()
  }, [])
  return catalogue
}
