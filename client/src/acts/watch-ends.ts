import { onlyId } from '../../../shared/model/ids.ts'
import type { ErasedGroup } from '../store/app.ts'
import { untold } from '../store/select/erasures.ts'
import { minuteOf } from './author.ts'
import { visitSessions } from './visit-sessions.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'

/**
 * Follows what ends in a group: at its first contact of this page, and as erasures fall due, its
 * sessions are visited; when the group itself is erased, all of it is forgotten here.
 */
export function watchEnds(
  source: SessionSource,
  group: OpenRoom,
  gone: (erased: ErasedGroup) => void,
): void {
  const { device, ring } = source
  const { board, connection, desk } = group
  let isFirst = true
  let isGone = false
  let visiting: Promise<void> | undefined
  const visit = async (): Promise<void> => {
    const now = (await device.keyring.read(ring.group)) ?? ring
    await visitSessions({ ...source, ring: now }, group)
    visiting = undefined
  }
  const look = (): void => {
    const { state, endedBy } = connection.getState()
    if (endedBy === 'erased' && !isGone) {
      isGone = true
      const name = board.getState().group.get(onlyId)?.words.name ?? ''
      const erased = { name, atMin: minuteOf(desk.nowMs()) }
      void device.keyring.forget(ring.group).then(() => gone(erased))
    }
    if (state !== 'live' || visiting !== undefined) return
    if (!isFirst && untold(board.getState(), ring, desk.nowMs()).length === 0) return
    isFirst = false
    visiting = visit()
  }
  board.subscribe(look)
  connection.subscribe(look)
}
