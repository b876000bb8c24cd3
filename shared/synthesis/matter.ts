import type { MemberId, RecordId } from '../model/ids.ts'
import type { CardSaid } from './copied.ts'
import type { ConceptBrought, DraftMatter, StakeMatter } from './draft.ts'

/** One post that feeds a stake; `author` is empty and nobody is named when it was not signed. */
export interface Voice {
  readonly id: RecordId
  readonly author: MemberId | ''
  readonly name: string | undefined
}

/** A situation as its stake is fed by it: its title, and what was kept of its telling. */
export interface MatterSituation extends Voice {
  readonly number: number
  readonly title: string
  readonly moments: readonly string[]
}

/** An echo; without words it was said aloud. */
export interface MatterEcho extends Voice {
  readonly text: string
}

/** A concept tied to a stake or to what feeds it, with its family in the catalogue. */
export interface MatterConcept extends ConceptBrought {
  readonly family: string | undefined
}

/** A stake with the cards beside which it is written again. */
export interface MatterStake extends StakeMatter {
  /** The number of the session that named it. */
  readonly session: number
  readonly situations: readonly MatterSituation[]
  readonly echoes: readonly MatterEcho[]
  readonly concepts: readonly MatterConcept[]
}

/** Somebody who sat in one of the sessions, without a device too. */
export interface Person {
  readonly id: MemberId
  readonly name: string
  readonly hasDevice: boolean
}

/** What a synthesis draws on, as the sessions kept on this device hold it. For the group alone. */
export interface Matter extends DraftMatter {
  readonly stakes: readonly MatterStake[]
  /** Numbers of the sessions drawn on. */
  readonly sessions: readonly number[]
  /** Those whose yes is needed: they took a seat, or their words are there. */
  readonly who: readonly Person[]
  /** How many told something. */
  readonly told: number
}

/** The cards of a stake, for what is copied from them to be seen. */
export function cardsOf({ situations, echoes }: MatterStake): readonly CardSaid[] {
  return [
    ...situations.map(({ id, title, moments }) => ({ id, text: [title, ...moments].join('\n') })),
    ...echoes.map(({ id, text }) => ({ id, text })),
  ]
}
