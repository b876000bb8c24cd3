import { createContext, use } from 'react'
import type { RecordId } from '../../../../shared/model/ids.ts'

/** Where a phone stands: a step, and the situation in its centre. */
export interface Place {
  readonly step: string
  readonly centre: RecordId | undefined
  /** Went there by oneself, away from the group: the concept card that brought it to mind. */
  readonly about?: RecordId
}

/** A page over the step; the step stays under it, as it was. */
export type Cover =
  | { readonly kind: 'situations' }
  | { readonly kind: 'situation'; readonly id: RecordId }
  | { readonly kind: 'moments'; readonly id: RecordId }
  | { readonly kind: 'card'; readonly id: RecordId }
  | { readonly kind: 'again' }
  | { readonly kind: 'mine' }
  | { readonly kind: 'herbarium' }
  /** One phone for two people. */
  | { readonly kind: 'pass-on' }

/** How a phone follows the group without ever taking a text away. */
export interface Places {
  readonly place: Place
  readonly group: Place
  /** A text is being typed here: the phone stays until it is posted, kept, or left by its writer. */
  readonly staying: boolean
  /** Counts the returns of words to their field: a field opened before reads them again. */
  readonly turn: number
  readonly cover: Cover | undefined
  /** Cards closed on this phone. */
  readonly seen: ReadonlySet<string>
  /** Situations whose teller said « Rien de plus ». */
  readonly finished: ReadonlySet<string>
  readonly stay: () => void
  readonly follow: () => void
  readonly go: (place: Place) => void
  /** Words have come back to a field. */
  readonly again: () => void
  readonly open: (cover: Cover) => void
  readonly close: () => void
  readonly see: (handout: string) => void
  readonly finish: (situation: string) => void
  readonly leave: () => void
  readonly askPause: () => void
}

export const PlacesContext = createContext<Places | undefined>(undefined)

export function usePlaces(): Places {
  const places = use(PlacesContext)
  if (places === undefined) throw new Error('usePlaces outside of a participant’s phone')
  return places
}

/** The step of nobody's script where a closed session stands. */
export const closedStep = ' closed'
