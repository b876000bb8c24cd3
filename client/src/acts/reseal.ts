import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { OwnRecord } from '../sync/device-store.ts'
import type { RoomKeys } from './room-keys.ts'

/**
 * Seals one of this member's records again under another revision, to bring it back where a relay
 * lost it. Undefined when its words do not open here.
 */
export function resealWith(room: string, keys: RoomKeys) {
  return ({ collection, id, record }: OwnRecord, rev: number): Fields | undefined => {
    const { ord: _ord, atMin: _atMin, ...sent } = record
    const owner = String(sent['owner'])
    const was: Place = {
      room,
      collection,
      id,
      owner,
      epoch: Number(sent['epoch']),
      rev: Number(sent['rev']),
    }
    const words = keys.open(was, sent['words'] as Sealed)
    if (typeof words !== 'object' || words === null) return undefined
    const { epoch, seal } = keys.authorOf(owner as never)
    return { ...sent, rev, epoch, words: seal({ ...was, epoch, rev }, words) }
  }
}
