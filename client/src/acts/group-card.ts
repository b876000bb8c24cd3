import { onlyId } from '../../../shared/model/ids.ts'
import type { GroupCard } from '../store/app.ts'
import type { Board } from '../store/board.ts'
import { dueRooms, erasureOf } from '../store/select/erasures.ts'
import { closedSessions } from '../store/select/past-sessions.ts'
import { toCome } from '../store/select/to-come.ts'
import type { Ring } from '../sync/keyring.ts'
import type { OpenRoom } from './open-group.ts'

/** A group as Home lists it; none before its own record has arrived. */
export function groupCard(
  ring: Ring,
  { board, connection, desk }: OpenRoom,
  withTexts: ReadonlySet<string>,
): readonly GroupCard[] {
  const state = board.getState()
  const { group, members, sessions, proposals, deposits } = state
  const about = group.get(onlyId)?.words
  if (about === undefined) return []
  const { role, endedBy, isKeyMissing } = connection.getState()
  const open = openSession(state, desk.nowMs())
  const lost = lostBy(endedBy, isKeyMissing)
  const me = members.get(ring.member)
  return [
    {
      group: ring.group,
      kind: about.kind,
      name: about.name,
      aim: about.aim,
      planned: about.planned,
      nextAtMin: toCome(about, desk.nowMs() / 60_000)[0],
      myName: me?.words.name ?? '',
      since: me?.record.since,
      role: role === 'facilitator' ? 'facilitator' : 'peer',
      held: heldOf(state),
      ...(open && { open }),
      sessions: [...sessions.values()]
        .map(({ record: { room }, words }) => {
          const erasure = erasureOf(state, room, desk.nowMs())
          return { room, ...words, ...(erasure && { erasure }) }
        })
        .sort((a, b) => b.startsAtMin - a.startsAtMin),
      eraseAtMin: erasureOf(state, '', desk.nowMs())?.atMin,
      ...(proposals.size + deposits.size > 0 && { toRead: hasToRead(state, ring.member) }),
      draftKept: open !== undefined && withTexts.has(open.room),
      ...(lost && { lost }),
      isUnknown: endedBy === 'notAdmitted' || endedBy === 'notAllowed',
    },
  ]
}

/** Sessions held, session 0 left out: it has no place on the string. */
function heldOf(board: Board): number {
  return closedSessions(board).filter(({ words }) => words.number > 0).length
}

/** A text without this member's own yes, which is not out yet. */
function hasToRead({ proposals, consents, deposits }: Board, member: string): boolean {
  const answered = [...consents.values()]
    .filter(({ record, words }) => record.owner === member && words.aloud === undefined)
    .map(({ record }) => record.of)
  const out = [...deposits.values()].map(({ words }) => words.proposal)
  const done = new Set<string>([...answered, ...out])
  return [...proposals.keys()].some((id) => !done.has(id))
}

/** The session that is open, if one is: one whose day came while it was open is no more. */
export function openSession(
  board: Pick<Board, 'sessions' | 'erasures'>,
  nowMs: number,
): GroupCard['open'] {
  const gone = dueRooms(board, nowMs)
  const open = [...board.sessions.values()]
    .filter(({ record }) => record.state === 'open' && !gone.has(record.room))
    .at(-1)
  return open === undefined ? undefined : { room: open.record.room, ...open.words }
}

/**
 * A relay that was wiped answers like one that never knew: only a removal is said in as many words. A device
 * it does not know is told the way back, which brings the key too. Of a group that was erased there is no card.
 */
function lostBy(endedBy: string | undefined, isKeyMissing = false): GroupCard['lost'] {
  if (endedBy === 'removed') return 'removed'
  return isKeyMissing && endedBy !== 'notAdmitted' ? 'keys' : undefined
}
