import { mayBeUnsigned, unsignedBytes } from '../../../shared/model/held.ts'
import type { Place, Sealed } from '../../../shared/model/sealed.ts'
import { openBytes, sealBytes, type Lock } from './envelope.ts'
import { fromJsonBytes, toJsonBytes } from './json-bytes.ts'
import { deviceRandom, type Random } from './random.ts'

/** What ties sealed words to their place. */
export function boundTo({ room, collection, id, owner, epoch, rev }: Place): string {
  return `fe1|${room}|${collection}|${id}|words|${owner}|${epoch}|${rev}`
}

function lockOf(key: Uint8Array, place: Place): Lock {
  const { collection, owner, epoch } = place
  const bound = boundTo(place)
  if (owner !== '' || !mayBeUnsigned(collection)) return { key, epoch, bound }
  // Nobody's words all have one length.
  return { key, epoch, bound, smallestBytes: unsignedBytes[collection] }
}

/** A key and the place the words belong to. */
export interface Sealing {
  readonly key: Uint8Array
  readonly place: Place
}

/** Words sealed to their place: moved elsewhere, or under another revision, they do not open. */
export function sealWords(
  { key, place }: Sealing,
  words: object,
  random: Random = deviceRandom,
): Sealed {
  return sealBytes(lockOf(key, place), toJsonBytes(words), random)
}

/** The words, or nothing. Never throws, whatever came down. */
export function openWords({ key, place }: Sealing, sealed: string): unknown {
  const content = openBytes(lockOf(key, place), sealed)
  return content === undefined ? undefined : fromJsonBytes(content)
}
