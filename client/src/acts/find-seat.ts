import { askReseat } from '../../../shared/acts/ask-reseat.ts'
import { takeSeat } from '../../../shared/acts/take-seat.ts'
import { onlyId, type MemberId, type RoomId } from '../../../shared/model/ids.ts'
import { inviteKey, inviteToken } from '../seal/branches.ts'
import { hashOf } from '../seal/hash.ts'
import { newRecordId, newToken } from '../seal/random.ts'
import { unwrapInvitation, type InvitationGift } from '../seal/wrap.ts'
import { boardStore } from '../store/board-store.ts'
import type { Found, SeatOutcome, Seating } from '../store/app.ts'
import type { Board } from '../store/board.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Line } from '../sync/line.ts'
import type { Device } from './device.ts'
import { keyRecordsOf } from './key-records.ts'
import { roomKeys, type RoomKeys } from './room-keys.ts'
import { admission, outcomeOf } from './line-outcomes.ts'

export interface Invited {
  readonly group: RoomId
  readonly linkSecret: Uint8Array
}

interface Guest {
  readonly device: Device
  readonly invited: Invited
  readonly line: Line
  readonly keys: RoomKeys
  readonly ring: Ring
  readonly board: () => Board
  /** Called once the seat is there, with the ring that opens it. */
  readonly onSeated: (ring: Ring) => Promise<void>
}

/** Looks at a group from its open door, before taking a seat. */
export async function lookAt(
  device: Device,
  invited: Invited,
  onSeated: Guest['onSeated'],
): Promise<Found> {
  const { group, linkSecret } = invited
  const token = newToken()
  const member = newRecordId()
  const id = newRecordId()
  const capability = {
    kind: 'invite' as const,
    member,
    token: inviteToken(linkSecret, group),
    memberToken: token,
  }
  const line = device.openLine({ room: group, kind: 'group', device: id, capability })
  const admitted = await admission(line)
  if (admitted.kind !== 'admitted') {
    await line.stop()
    return { kind: admitted.kind }
  }
  const to = { key: inviteKey(linkSecret, group), to: group }
  const gift = admitted.wrap === undefined ? undefined : unwrapInvitation(to, admitted.wrap)
  if (gift === undefined) {
    await line.stop()
    return { kind: 'nothing' }
  }
  const keys = roomKeys(group, new Map([[gift.epoch, gift.secret]]))
  const { store, again } = boardStore({ line, room: group, kind: 'group', open: keys.open })
  await line.synced()
  const epochs = await earlierKeys(device, line, { group, gift })
  keys.learn(epochs)
  again()
  const ring: Ring = {
    group,
    member,
    token,
    device: id,
    role: 'peer',
    // Not before the seat is durable: until then this device still comes by the invitation.
    founded: false,
    epochs,
    sessions: new Map(),
    door: { linkSecret, phrase: [] },
  }
  const guest = { device, invited, line, keys, ring, board: store.getState, onSeated }
  return { kind: 'found', seating: seatingOf(guest) }
}

/** The names at the table were told under earlier keys, to which the newest leads back. */
async function earlierKeys(
  device: Device,
  line: Line,
  { group, gift }: { readonly group: RoomId; readonly gift: InvitationGift },
): Promise<ReadonlyMap<number, Uint8Array>> {
  const epochs = new Map([[gift.epoch, gift.secret]])
  const records = keyRecordsOf(line)
  if (records.keys.size === 0) return epochs
  const { learnEpochs } = await import('./key-chain.ts')
  return learnEpochs({ room: group, records, epochs, seed: device.boxSeed(group) })
}

const peersAtMost = 16

function seatingOf(guest: Guest): Seating {
  const { group, charter, members } = guest.board()
  const about = group.get(onlyId)
  const facilitator = about === undefined ? '' : String(about.record.owner)
  return {
    group: guest.invited.group,
    kind: about?.words.kind ?? 'tenir-debout',
    name: about?.words.name ?? '',
    facilitator: members.get(facilitator)?.words.name ?? '',
    rules: charter.get(onlyId)?.words.rules ?? [],
    members: [...members.values()].map(({ id, words }) => ({ member: id, name: words.name })),
    full: members.size > peersAtMost,
    takeSeat: (name) => sit(guest, name),
    askReseat: (member) => sitAgain(guest, member),
    leave: () => void guest.line.stop(),
  }
}

/** The ring is kept before the act leaves: a phone that dies in between still has its seat. */
async function sit(guest: Guest, name: string): Promise<SeatOutcome> {
  const { device, line, keys, ring } = guest
  await device.keyring.add(ring)
  const key = await line.post(
    takeSeat(keys.authorOf(ring.member), hashOf(ring.token), {
      name: name.trim(),
    }),
  )
  const outcome = await outcomeOf(line, key)
  if (outcome !== 'done') {
    await line.discard(key)
    await device.keyring.forget(ring.group)
    return outcome === 'full' ? 'full' : 'door-closed'
  }
  await line.stop()
  await guest.onSeated({ ...ring, founded: true })
  return 'seated'
}

/** Asks for a seat that is already somebody's, and waits for the facilitator's one gesture. */
async function sitAgain(guest: Guest, member: MemberId) {
  const { device, line, keys, ring } = guest
  const id = newRecordId()
  const asked = { id, of: member, hash: hashOf(ring.token) }
  const key = await line.post(askReseat(keys.authorOf(ring.member), asked))
  const outcome = await outcomeOf(line, key)
  if (outcome !== 'done') return 'door-closed' as const
  await answered(guest, id)
  const again: Ring = { ...ring, member, device: newRecordId(), founded: true }
  const capability = { kind: 'member' as const, member, token: ring.token }
  const { group: room } = ring
  const seat = device.openLine({ room, kind: 'group', device: again.device, capability }, keys)
  const admitted = await admission(seat)
  await seat.stop()
  if (admitted.kind !== 'admitted') return 'declined' as const
  await line.stop()
  await device.keyring.add(again)
  await guest.onSeated(again)
  return 'confirmed' as const
}

/** The question leaves the group's board once it has been answered, either way. */
function answered({ line, board }: Guest, id: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = line.listen({
      records: () => {
        if (board().reseats.has(id)) return
        finish()
      },
      // The door may close meanwhile: whether the seat was given shows at the next hello.
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
