import type { MemberId, RecordId } from '../../../shared/model/ids.ts'
import type { NextTimeWords } from '../../../shared/model/next-time.ts'
import type { StakeFlag } from '../../../shared/model/stake.ts'
import type { Posted } from './posted.ts'

/** A line being written: the sheet or stake, its cell, its words. */
export interface WordingWritten {
  readonly of: RecordId
  readonly cell: string
  readonly text: string
  readonly aside?: string | undefined
}

/** What anyone may do with the lines of a sheet or the words of a stake; held five seconds. */
export interface WordingActs {
  readonly proposeWording: (line: WordingWritten) => Posted
  /** Pen in hand: the line goes to the sheet by itself. */
  readonly putWording: (line: WordingWritten) => Posted
  /** Other words for a line of one's own. */
  readonly reword: (id: RecordId, words: Pick<WordingWritten, 'text' | 'aside'>) => Posted
  /** Pen in hand: takes a proposal, leaves a line aside, puts it back. At once. */
  readonly adopt: (id: RecordId, aside: boolean) => Posted
  /** Pen in hand: what the group says of a stake. At once. */
  readonly flagStake: (id: RecordId, flag: StakeFlag) => Posted
}

/** What only a facilitator may do; at once. */
export interface SheetActs {
  /** The sheet of a stage, when its step was entered without it. */
  readonly openSheet: (stage: string) => Posted
  /** A line for the sheet; `again` is the one it says again, which is left aside. */
  readonly writeWording: (line: WordingWritten, again?: RecordId) => Posted
  readonly correctWording: (id: RecordId, words: Pick<WordingWritten, 'text' | 'aside'>) => Posted
  readonly lendPen: (of: RecordId, member: MemberId) => Posted
  readonly takePenBack: (of: RecordId) => Posted
  readonly settleNextTime: (words: Partial<NextTimeWords>) => Posted
}
