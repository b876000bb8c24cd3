import type { Refusal } from '../../../shared/policy/refusals.ts'

/** What this browser keeps of Faire Écho, and whether it promised to. */
export interface Kept {
  /** Undefined where the browser does not say. */
  readonly bytes: number | undefined
  /** True when it will not make room by itself. */
  readonly isPromised: boolean
}

/** « Quitter ce groupe »: done and wiped, or why not. */
export type Quitting = 'left' | Refusal

/** The seat is given back; or it waits, and only this device forgets. */
export type Leaving = 'quit' | 'forget'
