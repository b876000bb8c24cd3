import type { StoreApi } from 'zustand/vanilla'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { PageWords } from '../../../shared/model/page.ts'
import type { SynthesisWords } from '../../../shared/model/synthesis.ts'
import type { Board } from '../store/board.ts'
import type { Drafts } from '../store/drafts.ts'
import { sameWords } from '../store/select/workshop-meeting.ts'
import type { Manuscript, Replaced, Writing } from '../store/workshop.ts'
import type { Kept } from '../sync/line.ts'
import type { Desk } from './author.ts'
import type { WritingDrafts } from './workshop-drafts.ts'
import type { SpotMarks } from './workshop-spotting.ts'

interface Step {
  readonly manuscript: Manuscript
  readonly replaced: readonly Replaced[]
}

export interface WritingParts {
  readonly desk: Desk
  readonly board: StoreApi<Board>
  readonly drafts: Drafts
  readonly spot: SpotMarks
}

export type Words = PageWords | SynthesisWords

export interface Pen extends WritingParts {
  readonly state: StoreApi<Writing>
  readonly kept: WritingDrafts
  /** Each record as it was when last read or posted: what a change is compared with. */
  readonly base: Map<string, Words>
  steps: Step[]
  typingIn: string | undefined
  saving: ReturnType<typeof setTimeout> | undefined
  spotting: ReturnType<typeof setTimeout> | undefined
  refused: readonly Kept[]
  /** The latest post of each record that the relay has not answered. */
  readonly posted: Map<string, number>
  /** What this pen had written before, as long as a later post of its own is on its way. */
  readonly earlier: Map<string, readonly Words[]>
  /** Up to which post each meeting was settled: what comes back refused later is let go. */
  readonly settled: Map<string, number>
}

export const recordOf = (pen: Pen, id: string) => {
  const board = pen.board.getState()
  return board.pages.get(id) ?? board.syntheses.get(id)
}

export const collectionOf = (manuscript: Manuscript, id: string) =>
  manuscript.id === id ? ('syntheses' as const) : ('pages' as const)

export const wordsIn = (manuscript: Manuscript, id: string): Words | undefined =>
  manuscript.id === id
    ? manuscript.synthesis
    : manuscript.pages.find((page) => page.id === id)?.words

export function withWords(manuscript: Manuscript, id: string, words: Words): Manuscript {
  if (manuscript.id === id) return { ...manuscript, synthesis: words as SynthesisWords }
  return {
    ...manuscript,
    pages: manuscript.pages.map((page) =>
      page.id === id ? { ...page, words: words as PageWords } : page,
    ),
  }
}

export const same = (
  manuscript: Manuscript,
  id: string,
  [one, other]: readonly [Words, Words],
): boolean => sameWords(collectionOf(manuscript, id), one as never, other as never)

export const idsOf = ({ id, pages }: Manuscript): readonly RecordId[] => [
  id,
  ...pages.map((page) => page.id),
]

/** True when words typed here are not in the outbox yet. */
export function isDirty(pen: Pen, manuscript: Manuscript, id: string): boolean {
  const [mine, base] = [wordsIn(manuscript, id), pen.base.get(id)]
  return mine !== undefined && base !== undefined && !same(manuscript, id, [mine, base])
}
