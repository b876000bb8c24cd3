import type { Stage } from '../method/stages.ts'

/** What an invented person lived, for when it is theirs that the group hears. */
export interface Story {
  readonly title: string
  /** Said aloud, at the telling. */
  readonly telling: string
  /** Kept in writing once told. */
  readonly moments: readonly [first: string, second: string, third: string]
  /** Said aloud, when somebody has asked. */
  readonly answer: string
  readonly wordBack: string
}

/** One invented person, and all they may say. Whoever has no story passes at the round. */
export interface Part {
  readonly name: string
  /** Said aloud, on arriving. */
  readonly arrives: string
  readonly story?: Story
  /** Written, about anybody's story. */
  readonly question: string
  readonly echo: string
  readonly takeaway: string
}

/** A line for a sheet: whose it is by their place in the troupe, its cell, its words, and beside it. */
export type SheetLine = readonly [by: number, cell: string, text: string, aside?: string]

/** The invented people of one kind, and what they say together. */
export interface Troupe {
  readonly parts: readonly Part[]
  readonly lines: Readonly<Partial<Record<Stage, readonly SheetLine[]>>>
  /** Said aloud when a card is handed out. */
  readonly cards: readonly string[]
  /** Said aloud when stakes are sought. */
  readonly stakes: readonly string[]
  /** Other words for a stake, from whoever has its pen. */
  readonly otherWords: string
  /** Said aloud at the end, of what may leave. */
  readonly leaving: readonly string[]
}
