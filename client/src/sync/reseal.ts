import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import type { Fields } from '../../../shared/policy/view.ts'
import type { OwnRecord } from './device-store.ts'
import type { Reseal } from './own-records.ts'

/** The keys of one room: what opens words of any epoch, and what seals under the one in force. */
export interface Resealing {
  readonly room: string
  readonly epoch: number
  readonly open: (place: Place, sealed: string) => unknown
  readonly seal: (place: Place, words: object) => Sealed
}

/** Seals one's own records again at another revision; nothing for words that do not open here. */
export function resealWith({ room, epoch, open, seal }: Resealing): Reseal {
  return ({ collection, id, record }: OwnRecord, rev: number): Fields | undefined => {
    const owner = String(record['owner'])
    const place = { room, collection, id, owner }
    const before = { ...place, epoch: Number(record['epoch']), rev: Number(record['rev']) }
    const words = open(before, String(record['words']))
    if (typeof words !== 'object' || words === null) return undefined
    return { ...record, rev, epoch, words: seal({ ...place, epoch, rev }, words) }
  }
}
