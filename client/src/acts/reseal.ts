import type { Act } from '../../../shared/acts/act.ts'
import { unstamped } from '../../../shared/model/record.ts'
import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import type { Request } from '../../../shared/policy/decide.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { OwnRecord } from '../sync/device-store.ts'
import type { RoomKeys } from './room-keys.ts'

/**
 * Seals one of this member's records again under another revision, to bring it back where a relay
 * lost it. Undefined when its words do not open here.
 */
export function resealWith(room: string, keys: RoomKeys) {
  return ({ collection, id, record }: OwnRecord, rev: number): Fields | undefined => {
    const sent = unstamped(record)
    const owner = String(sent['owner'])
    const was: Place = {
      room,
      collection,
      id,
      owner,
      epoch: Number(sent['epoch']),
      rev: Number(sent['rev']),
    }
    // Boxed to each device as it is, and sealed under a key that begins with it.
    if (collection === 'keys') return rev === was.rev ? sent : undefined
    const words = keys.open(was, sent['words'] as Sealed)
    if (typeof words !== 'object' || words === null) return undefined
    const { epoch, seal } = keys.authorOf(owner as never)
    return { ...sent, rev, epoch, words: seal({ ...was, epoch, rev }, words) }
  }
}

/**
 * Seals an act again under the newest key known here, where some of it was sealed under an earlier one.
 * Undefined when nothing is to be done, or its words do not open here.
 */
export function renewWith(room: string, keys: RoomKeys) {
  const renewed = (request: Request): Request | undefined => {
    const { collection, id, record } = request
    const { owner, epoch, rev, words } = (record ?? {}) as Partial<Omit<Place, 'id'>> & {
      readonly words?: Sealed
    }
    if (epoch === undefined || epoch >= keys.epoch) return request
    const was = { room, collection, id, owner: String(owner), epoch, rev: Number(rev) }
    const plain = keys.open(was, words ?? ('' as Sealed))
    if (typeof plain !== 'object' || plain === null) return undefined
    const { epoch: newest, seal } = keys.authorOf(was.owner as never)
    const sealed = seal({ ...was, epoch: newest }, plain)
    return { ...request, record: { ...record, epoch: newest, words: sealed } }
  }
  return ({ operations }: Act): Act | undefined => {
    const all = operations.map(renewed)
    const isNew = all.some((request, at) => request !== operations[at])
    return isNew && !all.includes(undefined) ? { operations: all as Request[] } : undefined
  }
}
