import { leaveTable } from '../../../shared/acts/enter-session.ts'
import { hideEntrance } from '../../../shared/acts/open-door.ts'
import type { MemberId } from '../../../shared/model/ids.ts'
import type { TiersActs } from '../store/session.ts'
import { ringNow, type Hosting } from './hosting.ts'
import { keyRecordsOf } from './key-records.ts'
import { tendKeys } from './tend-keys.ts'
import { drawTurn } from './turn-away.ts'

/** Kept first, then carried to its end: now, or when it can be. */
async function turnAway(
  hosting: Hosting,
  away: { readonly of: MemberId; readonly isRemoved: boolean },
): Promise<void> {
  const { device, group } = hosting
  const tending = async () => {
    const ring = await ringNow(hosting)
    return { device, ring, open: group, records: keyRecordsOf(group.line) }
  }
  await drawTurn(await tending(), away)
  await tendKeys(await tending())
}

/** The verbs by which the key turns away from somebody: the door that stood open is dead with it. */
export function removalActs(hosting: Hosting): Pick<TiersActs, 'removeMember' | 'declareLost'> {
  const { session } = hosting
  const hideDoor = async () => {
    if (session.board.getState().entrance.size > 0) await session.line.post(hideEntrance())
  }
  return {
    async removeMember(member) {
      await turnAway(hosting, { of: member, isRemoved: true })
      await hideDoor()
      if (session.board.getState().participants.has(member)) {
        await session.line.post(leaveTable(member))
      }
    },
    async declareLost(member) {
      await turnAway(hosting, { of: member, isRemoved: false })
      await hideDoor()
    },
  }
}
