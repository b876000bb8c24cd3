import type { Author } from '../../../shared/acts/act.ts'
import type { MemberId, RoomId } from '../../../shared/model/ids.ts'
import { sealKey, sessionSecret } from '../seal/branches.ts'
import { openWords, sealWords } from '../seal/words-seal.ts'
import type { OpenWords } from '../store/project-board.ts'
import type { Stop } from '../sync/line.ts'

/** The secrets of a room by key epoch. */
export type Epochs = ReadonlyMap<number, Uint8Array>

/** What seals and opens the words of one room. */
export interface RoomKeys {
  /** The newest epoch known here. */
  readonly epoch: number
  readonly open: OpenWords
  /** Seals under the newest key there is when it seals. */
  readonly authorOf: (member: MemberId) => Author
  /** Told each time an epoch is learnt. */
  readonly listen?: (heard: () => void) => Stop
}

/** Those of a group, or of one of its sessions, whose key may turn. */
export interface TurningKeys extends RoomKeys {
  /** Adds the epochs that were not known here. */
  readonly learn: (epochs: Epochs) => void
}

/** Keys are derived once an epoch; words sealed under an epoch unknown here open to nothing. */
export function roomKeys(room: RoomId, epochs: Epochs): TurningKeys {
  const keys = new Map<number, Uint8Array>()
  const listeners = new Set<() => void>()
  let newest = 0
  const add = (all: Epochs): boolean => {
    const missing = [...all].filter(([epoch]) => !keys.has(epoch))
    for (const [epoch, secret] of missing) keys.set(epoch, sealKey(secret, room))
    newest = Math.max(...keys.keys())
    return missing.length > 0
  }
  add(epochs)
  if (keys.size === 0) throw new Error('A room without a key')
  const seal: Author['seal'] = (place, words) => {
    const key = keys.get(place.epoch)
    if (key === undefined) throw new Error(`No key of epoch ${place.epoch}`)
    return sealWords({ key, place }, words)
  }
  return {
    get epoch() {
      return newest
    },
    open: (place, sealed) => {
      const key = keys.get(place.epoch)
      return key === undefined ? undefined : openWords({ key, place }, sealed)
    },
    authorOf: (member) => ({
      room,
      member,
      seal,
      get epoch() {
        return newest
      },
    }),
    learn(all) {
      if (add(all)) for (const heard of listeners) heard()
    },
    listen(heard) {
      listeners.add(heard)
      return () => void listeners.delete(heard)
    },
  }
}

/** The epoch secrets of a session, from those of its group: a common screen is given these alone. */
export function sessionEpochs(group: Epochs, session: RoomId): Epochs {
  return new Map([...group].map(([epoch, secret]) => [epoch, sessionSecret(secret, session)]))
}
