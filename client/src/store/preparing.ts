import type { Step } from '../../../shared/method/step.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import type { Bilan } from './bilan.ts'
import type { Cycle } from './cycle.ts'
import type { EarlierStake, Preparation } from './preparation.ts'
import type { Posted } from './posted.ts'
import type { SessionHandle } from './session.ts'
import type { Workshop } from './workshop.ts'

/** How long the group's matter is kept. A room is a session's; empty, the group itself. */
export interface Keeping {
  /** The clock that dates are judged by: the group's. */
  nowMs(): number
  /** For the sessions to come. */
  keepFor(days: number): Posted
  /** Announced on every screen, and undone until then: a day for a session, a week for the group. */
  eraseSoon(room: RoomId | ''): Promise<void>
  eraseNow(room: RoomId | ''): Promise<void>
  keepAgain(room: RoomId | ''): Promise<void>
}

/** The next session of a group, in the hands of the one who prepares it. */
export interface Preparing extends Cycle {
  readonly group: RoomId
  readonly keeping: Keeping
  /** Stakes of the sessions this device still keeps, the latest first. Needs no network. */
  earlierStakes(): Promise<readonly EarlierStake[]>
  /** « Garder comme déroulé du groupe », and back to the proposed one. */
  keepOwnScript(steps: readonly Step[]): Posted
  forgetOwnScript(): Posted
  /** « Répéter sans le groupe » : the prepared session in memory alone. Nothing leaves, nothing is kept. */
  rehearse(preparation: Preparation): Promise<SessionHandle>
  /** The text that closes a cycle. */
  readonly bilan: Bilan
  /** Where a synthesis is written, from the sessions this device keeps. */
  workshop(): Promise<Workshop>
}
