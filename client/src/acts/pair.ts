import { askReseat } from '../../../shared/acts/ask-reseat.ts'
import { emptyPass } from '../../../shared/acts/pair-device.ts'
import type { MemberId, RecordId } from '../../../shared/model/ids.ts'
import { inviteToken } from '../seal/branches.ts'
import { hashOf } from '../seal/hash.ts'
import {
  askingEpochs,
  pairingSign,
  unwrapEpochs,
  unwrapSeat,
  type Paired,
} from '../seal/pairing.ts'
import { newRecordId, newToken } from '../seal/random.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Line } from '../sync/line.ts'
import type { Device } from './device.ts'
import { admission, outcomeOf } from './line-outcomes.ts'
import type { RingFound } from './recover.ts'
import { roomKeys } from './room-keys.ts'

/** What this device would sit with, if the other screen says yes. */
interface Asking {
  readonly device: Device
  readonly paired: Paired
  readonly token: ReturnType<typeof newToken>
  readonly id: RecordId
}

/** Asks for a facilitator's seat by the code on another of their screens, and waits for its yes. */
export async function pair(
  device: Device,
  paired: Paired,
  asked: (sign: string) => void,
): Promise<RingFound> {
  const { group, linkSecret } = paired
  const asking = { device, paired, token: newToken(), id: newRecordId() }
  const own = newRecordId()
  await forgetAsking(asking)
  const line = device.openLine({
    room: group,
    kind: 'group',
    device: newRecordId(),
    capability: {
      kind: 'invite',
      member: own,
      token: inviteToken(linkSecret, group),
      memberToken: asking.token,
    },
  })
  const found = await askBy(line, asking, { own, asked })
  await line.stop()
  if (typeof found !== 'string') return found
  await forgetAsking(asking)
  return sit(asking, found)
}

/**
 * Who asks is sent another document than who has a seat. Kept, it would have to be dropped at the next
 * hello, which looks like a relay out of reach.
 */
async function forgetAsking({ device, paired: { group } }: Asking): Promise<void> {
  if ((await device.keyring.read(group)) === undefined) await device.keyring.forget(group)
}

interface Knock {
  readonly own: MemberId
  readonly asked: (sign: string) => void
}

/** The seat that was asked for, once the other screen has answered; or why it was not asked. */
async function askBy(
  line: Line,
  { device, paired, token, id }: Asking,
  { own, asked }: Knock,
): Promise<MemberId | RingFound> {
  const admitted = await admission(line)
  if (admitted.kind === 'offline') return { kind: 'offline' }
  const wrap = admitted.kind === 'admitted' ? admitted.wrap : undefined
  const of = wrap === undefined ? undefined : unwrapSeat(paired, wrap)
  if (of === undefined) return { kind: 'nothing' }
  const held = await device.keyring.read(paired.group)
  if (held !== undefined) {
    return held.member === of ? { kind: 'seated', group: paired.group } : { kind: 'other-seat' }
  }
  const { authorOf } = roomKeys(paired.group, askingEpochs(paired))
  const hash = hashOf(token)
  const key = await line.post(askReseat(authorOf(own), { id, of, hash }))
  const outcome = await outcomeOf(line, key)
  if (outcome !== 'done') {
    await line.discard(key)
    return { kind: outcome === 'too-many' ? 'second' : 'nothing' }
  }
  asked(pairingSign(hash))
  await answered(line, id)
  return of
}

/** The question has left the group's room, or the door it came by is shut: whether yes shows next. */
function answered(line: Line, id: RecordId): Promise<void> {
  return new Promise((resolve) => {
    let isThere = false
    const stop = line.listen({
      records(changes) {
        const mine = changes.find((change) => change.id === id)
        if (mine === undefined) return
        if (isThere && mine.record === undefined) finish()
        isThere = mine.record !== undefined
      },
      state: ({ state }) => {
        if (state === 'ended') finish()
      },
    })
    function finish() {
      queueMicrotask(() => stop())
      resolve()
    }
  })
}

/** By a token that the other screen let in, or not. The keys come to this device alone. */
async function sit({ device, paired, token }: Asking, member: MemberId): Promise<RingFound> {
  const { group } = paired
  const id = newRecordId()
  const hash = hashOf(token)
  const capability = { kind: 'member' as const, member, token }
  const line = device.openLine({ room: group, kind: 'group', device: id, capability })
  const admitted = await admission(line)
  const wrap = admitted.kind === 'admitted' ? admitted.wrap : undefined
  const epochs = wrap === undefined ? undefined : unwrapEpochs(paired, hash, wrap)
  if (epochs === undefined) {
    await line.stop()
    return { kind: 'declined' }
  }
  const ring: Ring = {
    group,
    member,
    token,
    device: id,
    role: 'facilitator',
    founded: true,
    epochs,
    sessions: new Map(),
    added: true,
  }
  await device.keyring.add(ring)
  await outcomeOf(line, await line.post(emptyPass(hash, member)))
  await line.stop()
  return { kind: 'ring', ring }
}
