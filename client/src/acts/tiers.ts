import type { TiersActs } from '../store/session.ts'
import { doorActs } from './door-acts.ts'
import { handoverActs } from './handover-acts.ts'
import type { Hosting } from './hosting.ts'
import { inOrder } from './in-order.ts'
import { removalActs } from './removal-acts.ts'
import { recoveryActs } from './recovery-acts.ts'
import { ownConceptActs } from './own-concept-acts.ts'
import { sheetActs } from './sheet-acts.ts'
import { tiersActs } from './tiers-acts.ts'
import { groupActs } from './tiers-group-acts.ts'
import { roomActs } from './tiers-room-acts.ts'

/** All the facilitator's verbs. Loaded for the one who facilitates, never for a peer. */
export function tiersOf(hosting: Hosting): TiersActs {
  const { desk } = hosting.session
  return {
    ...inOrder({ ...tiersActs(desk), ...sheetActs(desk), ...roomActs(desk) }),
    ...groupActs(hosting),
    ...doorActs(hosting),
    ...recoveryActs(hosting),
    ...removalActs(hosting),
    ...handoverActs(hosting),
    ...ownConceptActs(hosting.group.desk),
  }
}
