import type { StoreApi } from 'zustand/vanilla'
import type { CharterWords } from '../../../shared/model/charter.ts'
import type { GroupWords } from '../../../shared/model/group.ts'
import type { Board } from './board.ts'
import type { Drafts } from './drafts.ts'
import type { Posted } from './posted.ts'

/** What a group settles for all its sessions, in the hands of who facilitates. */
export interface Cycle {
  /** The group's own room. */
  readonly board: StoreApi<Board>
  readonly drafts: Drafts
  /** Its aim, its dates, its help contacts, phones put down. */
  readonly changeGroup: (words: Partial<GroupWords>) => Posted
  /** « Garder le cadre » : its rules, what may leave and what stays. */
  readonly changeCharter: (words: CharterWords) => Posted
}
