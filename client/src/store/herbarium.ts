import type { StoreApi } from 'zustand/vanilla'
import type { FamilyId } from '../../../shared/concepts/concept.ts'
import type { HandoutWords } from '../../../shared/model/handout.ts'

/** A concept as its card shows it: of the catalogue, or of a group's own. */
export interface Specimen {
  readonly name: string
  readonly definition: string
  readonly question: string
  readonly family: FamilyId | 'groupe'
  readonly familyName: string
  /** Place in its family; none in a group's own. */
  readonly number?: number
}

/**
 * A concept this person kept, from one session: the concept alone, whole, so that it stays readable
 * off the network and after the session was erased. Never why it was handed out: that may quote somebody.
 */
export interface KeptConcept extends Pick<HandoutWords, 'concept' | 'card'> {
  readonly group: string
  readonly session: number
  readonly atMs: number
}

/** One's own herbarium: on this device alone, across groups and sessions. */
export interface Herbarium {
  /** The latest kept first. */
  readonly kept: StoreApi<readonly KeptConcept[]>
  readonly keep: (concept: KeptConcept) => void
  readonly drop: (concept: string) => Promise<void>
}
