import { createContext, use } from 'react'
import type { Matter, MatterStake } from '../../../../shared/synthesis/matter.ts'
import type { Recognition } from '../../../../shared/synthesis/recognise.ts'
import type { Field, Mark } from '../../store/mark.ts'
import type { Blocked } from '../../store/select/workshop-blocked.ts'
import type { LeftOut, Manuscript, WrittenPage, Workshop, Writing } from '../../store/workshop.ts'
import type { ProposedNow } from './use-proposed.ts'

export type Decision =
  | { readonly how: 'replace'; readonly by: string }
  | { readonly how: 'keep'; readonly reason: string }
  | { readonly how: 'cut' }

/** One synthesis on the desk: its text, its matter, its marks, and where one looks. */
export interface Desk {
  readonly workshop: Workshop
  readonly matter: Matter
  readonly writing: Writing
  readonly manuscript: Manuscript
  /** The page looked at, and its place from 0. */
  readonly page: WrittenPage | undefined
  readonly place: number
  readonly stake: MatterStake | undefined
  readonly goTo: (place: number) => void
  /** Leads to a field and its writing, whichever page and tab it is on. */
  readonly writeIn: (field: Field | undefined) => void
  /** Asks to propose; the question outlives a turned or resized screen. */
  readonly propose: () => void
  /** The field led to, until it is reached. */
  readonly toReach: Field | undefined
  readonly pending: readonly Mark[]
  readonly current: Mark | undefined
  /** Brings a mark to the fore; with focus when asked by keyboard or from the list. */
  readonly choose: (mark: Mark, takesFocus?: boolean) => void
  readonly step: (by: 1 | -1, takesFocus?: boolean) => void
  readonly decide: (mark: Mark, decision: Decision) => void
  /** Grows each time the mark in the fore is to take focus. */
  readonly focusAsked: number
  /** What was last done, said to whoever listens. */
  readonly said: string
  readonly recognition: Recognition
  /** The first thing that keeps the text from being proposed. */
  readonly blocked: Blocked | undefined
  /** Once the text is proposed: it is locked, and stands somewhere. */
  readonly proposed: ProposedNow | undefined
  /** Whom the text is not asked of again, since they did not answer. Shown nowhere. */
  readonly without: ReadonlySet<string>
  readonly leaveOut: (leftOut: LeftOut | undefined) => Promise<void>
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (desk === undefined) throw new Error('useDesk outside of the workshop')
  return desk
}
