import * as z from 'zod/mini'
import { memberIdShape, type Hash, type MemberId, type RoomId } from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import { fromBase64url, toBase64url } from './base64url.ts'
import { branch, inviteKey } from './branches.ts'
import { openBytes, sealBytes, type Lock } from './envelope.ts'
import { fromJsonBytes, toJsonBytes } from './json-bytes.ts'
import { deviceRandom } from './random.ts'

/** What a code for one device holds: which group, and the secret that everybody who reads it knows. */
export interface Paired {
  readonly group: RoomId
  readonly linkSecret: Uint8Array
}

const lockOf = ({ group, linkSecret }: Paired, bound: string): Lock => ({
  key: inviteKey(linkSecret, group),
  epoch: 0,
  bound: `fe1|wrap|pairing|${group}|${bound}`,
})

function opened(paired: Paired, bound: string, wrap: string): unknown {
  const content = openBytes(lockOf(paired, bound), wrap)
  return content && fromJsonBytes(content)
}

/** Whose seat may be asked for: all that the code itself leads to. */
export function wrapSeat(paired: Paired, member: MemberId): Sealed {
  return sealBytes(lockOf(paired, 'seat'), toJsonBytes({ member }), deviceRandom)
}

const seatShape = z.object({ member: memberIdShape })

export function unwrapSeat(paired: Paired, wrap: string): MemberId | undefined {
  const parsed = seatShape.safeParse(opened(paired, 'seat', wrap))
  return parsed.success ? parsed.data.member : undefined
}

type Epochs = ReadonlyMap<number, Uint8Array>

/** The group's keys, for the device whose pass has this hash: the relay gives them to nobody else. */
export function wrapEpochs(paired: Paired, hash: Hash, epochs: Epochs): Sealed {
  const plain = [...epochs].map(([epoch, bytes]) => [epoch, toBase64url(bytes)])
  return sealBytes(lockOf(paired, hash), toJsonBytes(plain), deviceRandom)
}

const epochsShape = z.array(z.tuple([z.int(), z.string()])).check(z.maxLength(40))

export function unwrapEpochs(paired: Paired, hash: Hash, wrap: string): Epochs | undefined {
  const parsed = epochsShape.safeParse(opened(paired, hash, wrap))
  if (!parsed.success) return undefined
  const epochs = parsed.data.flatMap(([epoch, text]) => {
    const bytes = fromBase64url(text)
    return bytes === undefined ? [] : [[epoch, bytes] as const]
  })
  return new Map(epochs)
}

/** What seals the asking itself: whoever opens it knows that the code was read. */
export function askingEpochs({ group, linkSecret }: Paired): Epochs {
  return new Map([[1, branch(linkSecret, group, 'pairing')]])
}

/**
 * Four figures that both screens show, from the hash of what the new device will sit with. Another
 * device cannot choose them to fit: a second one is turned away before it shows any.
 */
export function pairingSign(hash: Hash): string {
  const [a = 0, b = 0, c = 0] = fromBase64url(hash) ?? []
  const figures = String(((a << 16) | (b << 8) | c) % 10_000).padStart(4, '0')
  return `${figures.slice(0, 2)} ${figures.slice(2)}`
}
