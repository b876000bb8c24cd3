import { scrypt } from '@noble/hashes/scrypt.js'
import { toBase64url } from './base64url.ts'
import { branch } from './branches.ts'
import { foldWord } from './fold-word.ts'

/** What five words give: the door the relay looks up, and the key that opens what it hands over. */
export interface DoorKeys {
  readonly door: string
  readonly key: Uint8Array
}

/** The words as the list spells them, and the relay's id, given by its public configuration. */
export interface Spoken {
  readonly words: readonly string[]
  readonly relayId: string
}

/** 2^16: 0.8 s on a laptop, about 57 000 GPU-years to try all phrases. Lower in tests alone. */
export const doorCost = 2 ** 16

interface Work {
  readonly cost?: number
  readonly onProgress?: (done: number) => void
}

/** Derives a door from its words. Slow on purpose: call it from a worker. */
export function deriveDoor({ words, relayId }: Spoken, work: Work = {}): DoorKeys {
  const { cost = doorCost, onProgress } = work
  const stretched = scrypt(words.map(foldWord).join(' '), `faire-echo/door/1|${relayId}`, {
    N: cost,
    r: 8,
    p: 2,
    dkLen: 32,
    ...(onProgress === undefined ? {} : { onProgress }),
  })
  return {
    door: toBase64url(branch(stretched, relayId, 'door-id')),
    key: branch(stretched, relayId, 'door-key'),
  }
}
