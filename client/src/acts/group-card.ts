import { onlyId } from '../../../shared/model/ids.ts'
import type { GroupCard } from '../store/app.ts'
import type { Board } from '../store/board.ts'
import type { Ring } from '../sync/keyring.ts'
import type { OpenRoom } from './open-group.ts'

/** A group as Home lists it; none before its own record has arrived. */
export function groupCard(
  ring: Ring,
  { board, connection }: OpenRoom,
  withTexts: ReadonlySet<string>,
): readonly GroupCard[] {
  const { group, members, sessions, proposals, consents } = board.getState()
  const about = group.get(onlyId)?.words
  if (about === undefined) return []
  const { role, endedBy } = connection.getState()
  const open = openSession({ sessions })
  const lost = lostBy(endedBy)
  return [
    {
      group: ring.group,
      kind: about.kind,
      name: about.name,
      aim: about.aim,
      planned: about.planned,
      nextAtMin: about.nextAtMin,
      myName: members.get(ring.member)?.words.name ?? '',
      role: role === 'facilitator' ? 'facilitator' : 'peer',
      held: [...sessions.values()].filter(({ record }) => record.state === 'closed').length,
      ...(open === undefined ? {} : { open }),
      sessions: [...sessions.values()]
        .map(({ record, words }) => ({ room: record.room, ...words }))
        .sort((a, b) => b.startsAtMin - a.startsAtMin),
      ...(proposals.size > 0 && { toRead: !hasAnswered(consents, ring.member) }),
      draftKept: open !== undefined && withTexts.has(open.room),
      ...(lost === undefined ? {} : { lost }),
    },
  ]
}

/** One's own yes goes with the proposal it was said to. */
function hasAnswered(consents: Board['consents'], member: string): boolean {
  return [...consents.values()].some(
    ({ record, words }) => record.owner === member && words.aloud === undefined,
  )
}

function openSession({ sessions }: Pick<Board, 'sessions'>): GroupCard['open'] {
  const open = [...sessions.values()].filter(({ record }) => record.state === 'open').at(-1)
  return open === undefined ? undefined : { room: open.record.room, ...open.words }
}

/** A relay that was wiped answers like one that never knew: only a removal is said in as many words. */
function lostBy(endedBy: string | undefined): GroupCard['lost'] {
  if (endedBy === 'removed') return 'removed'
  return endedBy === 'erased' ? 'erased' : undefined
}
