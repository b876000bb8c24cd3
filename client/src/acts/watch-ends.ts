import { onlyId } from '../../../shared/model/ids.ts'
import type { Receipt } from '../store/app.ts'
import { untold } from '../store/select/erasures.ts'
import { forgetGroup } from './forget-group.ts'
import { visitSessions } from './visit-sessions.ts'
import { toldOnce } from './watch-device.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'

const againMs = 300_000

/**
 * Follows what ends in a group: at its first contact of this page, as erasures fall due, and now and then,
 * sooner where a session was not reached, its sessions are visited; when the group itself is erased, all of
 * it is forgotten here but a receipt.
 * Looks at each change, and whenever it is asked to: a date goes by without a word.
 */
export function watchEnds(source: SessionSource, group: OpenRoom): () => void {
  const { device, ring } = source
  const { board, connection, desk } = group
  let nextMs = 0
  let isGone = false
  let isVisiting = false
  const visit = async (): Promise<void> => {
    try {
      const now = (await device.keyring.read(ring.group)) ?? ring
      const isAll = await visitSessions({ ...source, ring: now }, group)
      nextMs = desk.nowMs() + (isAll ? 12 : 1) * againMs
    } finally {
      isVisiting = false
    }
  }
  const end = async (receipt: Receipt): Promise<void> => {
    const { kept, keep } = device.receipts
    try {
      // It is on the device before anything goes: whoever leaves meanwhile is told when they come back.
      if (toldOnce([...kept.getState(), receipt]).includes(receipt)) await keep(receipt)
    } finally {
      await forgetGroup(device, ring.group)
    }
  }
  const look = (): void => {
    const { state, endedBy } = connection.getState()
    if (endedBy === 'erased' && !isGone) {
      isGone = true
      const name = board.getState().group.get(onlyId)?.words.name ?? ''
      void end({ what: 'group', name, atMs: desk.nowMs() })
    }
    if (state !== 'live' || isVisiting) return
    const nowMs = desk.nowMs()
    if (nowMs < nextMs && untold(board.getState(), ring, nowMs).length === 0) return
    nextMs = Infinity
    isVisiting = true
    void visit()
  }
  board.subscribe(look)
  connection.subscribe(look)
  return look
}
