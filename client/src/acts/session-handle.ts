import { enterSession } from '../../../shared/acts/enter-session.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { SessionHandle, TiersActs } from '../store/session.ts'
import { reachableOrigin } from './config.ts'
import { doorActs, type Hosting } from './door-acts.ts'
import { peerActs } from './peer-acts.ts'
import { tiersActs } from './tiers-acts.ts'

/** One session as views know it, over its room and its group's. */
export function sessionHandle(hosting: Hosting): SessionHandle {
  const { device, ring, room, group, session } = hosting
  const drafts = device.draftsOf(room)
  const tiers: TiersActs = { ...tiersActs(session.desk), ...doorActs(hosting) }
  return {
    group: ring.group,
    room,
    me: ring.member,
    board: session.board,
    groupBoard: group.board,
    connection: session.connection,
    acts: peerActs(session.desk, drafts),
    tiers,
    drafts,
    nowMs: session.desk.nowMs,
    invitationAddress() {
      const entrance = session.board.getState().entrance.get(onlyId)
      if (entrance === undefined || entrance.record.untilMs <= session.desk.nowMs())
        return undefined
      return `${reachableOrigin(device.config)}/#${entrance.words.fragment}`
    },
  }
}

/**
 * A member who arrives copies their name into the session. Asked of the relay's own document first,
 * so that a device which was emptied does not enter twice.
 */
export async function enterOnce({ ring, group, session }: Hosting): Promise<void> {
  await session.line.synced()
  await group.line.synced()
  const name = group.board.getState().members.get(ring.member)?.words.name
  if (name === undefined || session.board.getState().participants.has(ring.member)) return
  await session.line.post(enterSession(session.desk.author, { name }))
}
