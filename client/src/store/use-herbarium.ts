import { useStore } from 'zustand'
import type { Herbarium, KeptConcept } from './herbarium.ts'
import { useApp } from './use-app.ts'

const none: readonly KeptConcept[] = []
const nothing = {
  getState: () => none,
  getInitialState: () => none,
  subscribe: () => () => undefined,
}

/** What this device keeps of the concepts received, and the two gestures on them. */
export function useHerbarium(): Omit<Herbarium, 'kept'> & {
  readonly kept: readonly KeptConcept[]
} {
  const herbarium = useApp()?.herbarium
  const kept = useStore(herbarium?.kept ?? nothing)
  return {
    kept,
    keep: (concept) => herbarium?.keep(concept),
    drop: (concept) => herbarium?.drop(concept) ?? Promise.resolve(),
  }
}
