import type { StoreApi } from 'zustand/vanilla'
import type { CharterWords } from '../../../shared/model/charter.ts'
import type { GroupWords } from '../../../shared/model/group.ts'
import type { Step } from '../../../shared/method/step.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from './board.ts'
import type { Drafts } from './drafts.ts'
import type { EarlierStake, Preparation } from './preparation.ts'
import type { Posted } from './posted.ts'
import type { SessionHandle } from './session.ts'
import type { Workshop } from './workshop.ts'

/** The next session of a group, in the hands of the one who prepares it. */
export interface Preparing {
  readonly group: RoomId
  /** The group's own room. */
  readonly board: StoreApi<Board>
  readonly drafts: Drafts
  /** Stakes of the sessions this device still keeps, the latest first. Needs no network. */
  earlierStakes(): Promise<readonly EarlierStake[]>
  /** What holds for every session: dates, help contacts, phones put down. */
  changeGroup(words: Partial<GroupWords>): Posted
  /** « Garder le cadre » : its rules, what may leave and what stays. */
  changeCharter(words: CharterWords): Posted
  /** « Garder comme déroulé du groupe », and back to the proposed one. */
  keepOwnScript(steps: readonly Step[]): Posted
  forgetOwnScript(): Posted
  /** « Répéter sans le groupe » : the prepared session in memory alone. Nothing leaves, nothing is kept. */
  rehearse(preparation: Preparation): Promise<SessionHandle>
  /** Where a synthesis is written, from the sessions this device keeps. */
  workshop(): Promise<Workshop>
}
