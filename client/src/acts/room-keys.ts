import type { Author } from '../../../shared/acts/act.ts'
import type { MemberId, RoomId } from '../../../shared/model/ids.ts'
import { sealKey, sessionSecret } from '../seal/branches.ts'
import { openWords, sealWords } from '../seal/words-seal.ts'
import type { OpenWords } from '../store/project-board.ts'

/** The secrets of a room by key epoch. */
export type Epochs = ReadonlyMap<number, Uint8Array>

/** What seals and opens the words of one room. */
export interface RoomKeys {
  readonly epoch: number
  readonly open: OpenWords
  readonly authorOf: (member: MemberId) => Author
}

/** Keys are derived once an epoch; words sealed under an epoch unknown here open to nothing. */
export function roomKeys(room: RoomId, epochs: Epochs): RoomKeys {
  const keys = new Map([...epochs].map(([epoch, secret]) => [epoch, sealKey(secret, room)]))
  const epoch = Math.max(...keys.keys())
  const newest = keys.get(epoch)
  if (newest === undefined) throw new Error('A room without a key')
  const seal: Author['seal'] = (place, words) => sealWords({ key: newest, place }, words)
  return {
    epoch,
    open: (place, sealed) => {
      const key = keys.get(place.epoch)
      return key === undefined ? undefined : openWords({ key, place }, sealed)
    },
    authorOf: (member) => ({ room, member, epoch, seal }),
  }
}

/** The epoch secrets of a session, from those of its group: a common screen is given these alone. */
export function sessionEpochs(group: Epochs, session: RoomId): Epochs {
  return new Map([...group].map(([epoch, secret]) => [epoch, sessionSecret(secret, session)]))
}
