import { enterSession } from '../../../shared/acts/enter-session.ts'
import { dropHandover, takeHandover } from '../../../shared/acts/hand-over.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { HandoverAnswer, SessionHandle, TiersActs } from '../store/session.ts'
import { standing } from './author.ts'
import { reachableOrigin } from './config.ts'
import type { Hosting } from './hosting.ts'
import { loadedOnce } from './loaded-once.ts'
import { peerActs } from './peer-acts.ts'
import { unsignedActs } from './unsigned-acts.ts'
import { tiersLater } from './tiers-later.ts'
import { watchGoneWords } from './gone-words.ts'
import { withYes } from './yes-with-words.ts'
import { isClosed } from '../store/select/steps.ts'

/** One session as views know it, over its room and its group's. */
export function sessionHandle(hosting: Hosting): SessionHandle {
  const { device, ring, room, group, session } = hosting
  const drafts = device.draftsOf(room)
  watchGoneWords({ board: session.board, drafts, me: ring.member })
  const unsigned = unsignedActs(session.desk, session.board)
  const acts = peerActs(session.desk, drafts, unsigned)
  return {
    group: ring.group,
    room,
    me: ring.member,
    device: session.device,
    isAdded: ring.added === true,
    board: session.board,
    groupBoard: group.board,
    groupConnection: group.connection,
    connection: session.connection,
    acts: { ...acts, ...withYes(group.desk, room, acts) },
    unsigned,
    tiers: tiersWhenAsked(hosting),
    handover: handoverAnswer(hosting),
    drafts,
    nowMs: session.desk.nowMs,
    invitationAddress() {
      const entrance = session.board.getState().entrance.get(onlyId)
      if (entrance === undefined || entrance.record.untilMs <= session.desk.nowMs())
        return undefined
      return `${reachableOrigin(device.host.last())}/#${entrance.words.fragment}`
    },
  }
}

/** What was offered to this member is in the group's room. */
function handoverAnswer({ group: { desk, line } }: Hosting): HandoverAnswer {
  return {
    take: () => line.post(takeHandover(standing(desk, 'handovers', onlyId).record)),
    decline: () => line.post(dropHandover()),
  }
}

/** A peer's device never loads these verbs; the facilitator's has them before the network may fail. */
function tiersWhenAsked(hosting: Hosting): TiersActs {
  // Once: each making of them follows the group's key on its own.
  const load = loadedOnce(async () => (await import('./tiers.ts')).tiersOf(hosting))
  if (hosting.ring.role === 'facilitator') {
    load().catch(() => {
      // Off the network at that moment: the first verb asks for them again.
    })
  }
  return tiersLater(load)
}

/**
 * A member who arrives copies their name into the session. Asked of the relay's own document first,
 * so that a device which was emptied does not enter twice.
 */
export async function enterOnce({ ring, group, session }: Hosting): Promise<void> {
  await session.line.synced()
  await group.line.synced()
  const name = group.board.getState().members.get(ring.member)?.words.name
  const board = session.board.getState()
  // Reading one's texts once it is over is not being there.
  if (name === undefined || isClosed(board) || board.participants.has(ring.member)) return
  await session.line.post(enterSession(session.desk.author, { name }))
}
