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
import { forgetRooms } from '../sync/forget-rooms.ts'
import type { Line } from '../sync/line.ts'
import type { Device } from './device.ts'
import { keyRecordsOf } from './key-records.ts'
import { roomKeys, type RoomKeys } from './room-keys.ts'
import { admission, outcomeOf } from './line-outcomes.ts'

export interface Invited {
  readonly group: RoomId
  readonly linkSecret: Uint8Array
  /** What this device's member is called there, as far as it knows. */
  readonly myName?: string | undefined
}

interface Guest {
  readonly device: Device
  readonly invited: Invited
  readonly line: Line
  readonly keys: RoomKeys
  /** Of the seat to be taken. */
  readonly ring: Ring
  /** Of the one this device had here. */
  readonly held: Ring | undefined
  readonly board: () => Board
  /** The line ends, and what it kept beside what this device keeps of the group. */
  readonly letGo: () => Promise<void>
  /** Called once the seat is there, with the ring that opens it. */
  readonly onSeated: (ring: Ring) => Promise<void>
}

type Looking = Pick<Guest, 'device' | 'invited' | 'held' | 'onSeated'>

/**
 * Looks at a group from its open door, before taking a seat. A device that had one, of which a restored
 * relay knows nothing, is offered that one: what it holds goes back under its own name.
 */
export async function lookAt(
  device: Device,
  invited: Invited,
  onSeated: Guest['onSeated'],
): Promise<Found> {
  const held = await device.keyring.read(invited.group)
  const looking = { device, invited, held, onSeated }
  return (held && (await lookAgain(looking, held))) ?? look(looking, newcomer(invited.group))
}

const newcomer = (group: RoomId): Ring => ({
  group,
  member: newRecordId(),
  token: newToken(),
  device: newRecordId(),
  role: 'peer',
  // Not before the seat is durable: until then this device still comes by the invitation.
  founded: false,
  epochs: new Map(),
  sessions: new Map(),
})

/** Nothing when somebody sits there, or what they wrote still bears their name. */
async function lookAgain(looking: Looking, { led, ...held }: Ring): Promise<Found | undefined> {
  const wasTiers = led === true || held.role === 'facilitator'
  const found = await look(looking, { ...held, role: 'peer', led: wasTiers })
  // A network that fails says nothing of a seat: nobody becomes a newcomer by that.
  if (found.kind === 'offline') return found
  if (found.kind !== 'found') return undefined
  const { seating } = found
  if (seating.members.every(({ member }) => member !== held.member)) return found
  seating.leave()
  return undefined
}

async function look(looking: Looking, as: Ring): Promise<Found> {
  const { device, invited, held } = looking
  const { group, linkSecret } = invited
  const aside = held && device.aside()
  const capability = {
    kind: 'invite' as const,
    member: as.member,
    token: inviteToken(linkSecret, group),
    memberToken: as.token,
  }
  const id = held === undefined ? as.device : newRecordId()
  const line = (aside ?? device).openLine({ room: group, kind: 'group', device: id, capability })
  const letGo = async () => {
    await line.stop()
    if (aside !== undefined) await forgetRooms(aside.store, [group])
  }
  const admitted = await admission(line)
  const to = { key: inviteKey(linkSecret, group), to: group }
  const wrap = admitted.kind === 'admitted' ? admitted.wrap : undefined
  const gift = wrap === undefined ? undefined : unwrapInvitation(to, wrap)
  if (gift === undefined) {
    await letGo()
    return { kind: admitted.kind === 'admitted' ? 'nothing' : admitted.kind }
  }
  const keys = roomKeys(group, new Map([[gift.epoch, gift.secret]]))
  const { store, again } = boardStore({ line, room: group, kind: 'group', open: keys.open })
  await line.synced()
  const epochs = await earlierKeys(device, line, { group, gift })
  keys.learn(epochs)
  again()
  const ring: Ring = {
    ...as,
    epochs: new Map([...as.epochs, ...epochs]),
    door: { linkSecret, phrase: [] },
  }
  const guest = { ...looking, line, keys, ring, board: store.getState, letGo }
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
    ...(guest.held?.member === guest.ring.member && { mine: guest.invited.myName }),
    members: [...members.values()].map(({ id, words }) => ({ member: id, name: words.name })),
    full: members.size > peersAtMost,
    takeSeat: (name) => sit(guest, name),
    askReseat: (member) => sitAgain(guest, member),
    leave: () => void guest.letGo(),
  }
}

/**
 * A ring is kept before the act leaves: a phone that dies in between still has its seat. One that had
 * another keeps that, and all that lies here of it, until this one is there.
 */
async function sit(guest: Guest, name: string): Promise<SeatOutcome> {
  const { device, line, keys, ring, held, letGo } = guest
  if (held === undefined) await device.keyring.add(ring)
  const author = keys.authorOf(ring.member)
  const key = await line.post(takeSeat(author, hashOf(ring.token), { name: name.trim() }))
  const outcome = await outcomeOf(line, key)
  if (outcome !== 'done') {
    await line.discard(key)
    if (held === undefined) await device.keyring.forget(ring.group)
    return outcome === 'full' ? 'full' : 'door-closed'
  }
  await letGo()
  const seated = { ...ring, founded: true }
  // Known to be there: a relay that has lost it must not take this device for a newcomer.
  await device.keyring.add(seated)
  await guest.onSeated(seated)
  return 'seated'
}

/** Asks for a seat that is already somebody's, and waits for the facilitator's one gesture. */
async function sitAgain(guest: Guest, member: MemberId) {
  const { device, line, keys, ring, held } = guest
  const id = newRecordId()
  const asked = { id, of: member, hash: hashOf(ring.token) }
  const key = await line.post(askReseat(keys.authorOf(ring.member), asked))
  const outcome = await outcomeOf(line, key)
  if (outcome !== 'done') return 'door-closed' as const
  await answered(guest, id)
  const again: Ring = {
    ...(held?.member === member ? held : ring),
    member,
    token: ring.token,
    epochs: ring.epochs,
    device: newRecordId(),
    founded: true,
  }
  const capability = { kind: 'member' as const, member, token: ring.token }
  const { group: room } = ring
  const seat = device.openLine({ room, kind: 'group', device: again.device, capability }, keys)
  const admitted = await admission(seat)
  await seat.stop()
  if (admitted.kind !== 'admitted') return 'declined' as const
  await guest.letGo()
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
