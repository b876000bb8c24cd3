import { takePointBack } from '../../../shared/acts/answer-proposal.ts'
import { onlyId, type RoomId } from '../../../shared/model/ids.ts'
import { dueRooms } from '../store/select/erasures.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Device } from './device.ts'
import type { OpenRoom } from './open-group.ts'
import { endOf } from './visit-sessions.ts'

/**
 * « Effacer tout ce que j’ai écrit »: in every session of a group, by the rules of each withdrawal;
 * what one asked of its texts; and what this device keeps of them for its person alone.
 */
export async function eraseMine(
  device: Device,
  { desk, line }: OpenRoom,
  sessionOf: (room: RoomId) => Promise<SessionHandle>,
): Promise<void> {
  const { sessions, objections, group } = desk.board()
  const gone = dueRooms(desk.board(), desk.nowMs())
  const left = [...sessions.values()].filter(({ record }) => !gone.has(record.room))
  for (const { record } of left) {
    const session = await sessionOf(record.room)
    await endOf(session)
    await session.acts.withdrawAll()
    await endOf(session)
  }
  for (const { id, record, words } of objections.values()) {
    if (record.owner === desk.author.member && words.gone !== true)
      await line.post(takePointBack(id))
  }
  await device.forgetDrafts(left.map(({ record }) => record.room))
  const name = group.get(onlyId)?.words.name ?? ''
  await device.receipts.keep({ what: 'mine', name, atMs: desk.nowMs() })
}
