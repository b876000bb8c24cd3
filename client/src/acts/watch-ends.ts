import type { RoomId } from '../../../shared/model/ids.ts'
import { onlyId } from '../../../shared/model/ids.ts'
import type { ErasedGroup } from '../store/app.ts'
import { untold } from '../store/select/erasures.ts'
import { minuteOf } from './author.ts'
import type { Device } from './device.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'

/** Receipts of groups that are no more lie beside the texts of the others, sealed like them. */
const receipts = 'recus' as RoomId

export async function readReceipts({ draftsOf }: Device): Promise<readonly ErasedGroup[]> {
  const drafts = draftsOf(receipts)
  const texts = await Promise.all((await drafts.kept()).map((key) => drafts.read(key)))
  return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as ErasedGroup]))
}

/** The group was erased: its receipt is all that stays. */
async function forgetGroup({ device, ring }: SessionSource, erased: ErasedGroup): Promise<void> {
  const drafts = device.draftsOf(receipts)
  drafts.type(ring.group, JSON.stringify(erased))
  await drafts.flush()
  await device.keyring.forget(ring.group)
}

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
    const { visitSessions } = await import('./visit-sessions.ts')
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
      void forgetGroup(source, erased).then(() => gone(erased))
    }
    if (state !== 'live' || visiting !== undefined) return
    if (!isFirst && untold(board.getState(), ring, desk.nowMs()).length === 0) return
    isFirst = false
    visiting = visit()
  }
  board.subscribe(look)
  connection.subscribe(look)
}
