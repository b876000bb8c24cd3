import { seatDevice } from '../../../shared/acts/write-recovery.ts'
import { parseFragment } from '../seal/fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { newRecordId, newToken } from '../seal/random.ts'
import {
  recoveryBoxSeed,
  recoveryDoor,
  secretOfWords,
  unwrapRecovery,
  type RecoveryGift,
} from '../seal/recovery.ts'
import type { App, Recovered } from '../store/app.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Line } from '../sync/line.ts'
import type { Device } from './device.ts'
import { learnEpochs, newestIn } from './key-chain.ts'
import { noKeyRecords, noteKeys } from './key-records.ts'
import { admission, outcomeOf } from './line-outcomes.ts'

export type RingFound =
  { readonly kind: 'ring'; readonly ring: Ring } | Exclude<Recovered, { kind: 'recovered' }>

/** The seat that a secret leads to, given to this device under a token of its own. */
export async function recover(device: Device, secret: Uint8Array | undefined): Promise<RingFound> {
  if (secret === undefined) return { kind: 'misread' }
  const door = recoveryDoor(secret)
  const answer = await device.askDoor(door)
  if (answer === 'offline' || answer === 'busy') return { kind: answer }
  const gift = answer === 'closed' ? undefined : unwrapRecovery(secret, answer.wrap)
  if (gift === undefined) return { kind: 'nothing' }
  if (gift.opens === 'library') return { kind: 'a-library' }
  const held = await device.keyring.read(gift.group)
  if (held?.member === gift.member) return { kind: 'seated', group: gift.group }
  if (held !== undefined) return { kind: 'other-seat' }
  return seat(device, gift, { door, secret })
}

/** By the code of a sheet, or by its words. */
export function recoverBy(device: Device, by: Parameters<App['recover']>[0]): Promise<RingFound> {
  if ('words' in by) return recoverByWords(device, by.words)
  const fragment = parseFragment(by.fragment)
  return recover(device, fragment?.kind === 'recovery' ? fragment.secret : undefined)
}

/** The twelve words of a sheet, each as the list has it. */
export function recoverByWords(device: Device, words: readonly string[]): Promise<RingFound> {
  return recover(device, secretOfWords(words))
}

interface Sheet {
  readonly door: string
  readonly secret: Uint8Array
}

/** The keys that a sheet leads to: those it was written with, and those boxed to it since. */
function epochsBy({ group, epochs }: RecoveryGift, { secret }: Sheet, line: Line) {
  const records = noKeyRecords()
  line.listen({ records: (changes) => noteKeys(records, changes) })()
  const seed = recoveryBoxSeed(secret)
  const known = learnEpochs({ room: group, records, epochs, seed })
  return known.has(newestIn(records)) ? known : undefined
}

async function seat(device: Device, gift: RecoveryGift, sheet: Sheet): Promise<RingFound> {
  const { group, member } = gift
  const own = newToken()
  const at = { room: group, kind: 'group' as const }
  const guest = { ...at, device: newRecordId() }
  const borrowed = device.openLine({
    ...guest,
    capability: { kind: 'member', member, token: gift.token },
  })
  if ((await admission(borrowed)).kind !== 'admitted') {
    await borrowed.stop()
    return { kind: 'nothing' }
  }
  await outcomeOf(borrowed, await borrowed.post(seatDevice(member, hashOf(own))))
  await borrowed.stop()
  // Cut in between, it may be there or not: that shows at the next hello.
  const id = newRecordId()
  const capability = { kind: 'member' as const, member, token: own }
  const line = device.openLine({ ...at, device: id, capability })
  const admitted = await admission(line)
  if (admitted.kind === 'admitted') await line.synced()
  const epochs = epochsBy(gift, sheet, line)
  await line.stop()
  if (admitted.kind !== 'admitted' || epochs === undefined) return { kind: 'nothing' }
  const ring: Ring = {
    group,
    member,
    token: own,
    device: id,
    role: 'facilitator',
    founded: true,
    epochs,
    sessions: new Map(),
    sheet: sheet.door,
  }
  await device.keyring.add(ring)
  return { kind: 'ring', ring }
}
