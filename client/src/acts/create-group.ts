import { foundGroup } from '../../../shared/acts/found-group.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { deviceRandom, newRecordId, newRoomId, newToken } from '../seal/random.ts'
import type { FoundedAgain, Founding } from '../store/app.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { admission } from './line-outcomes.ts'
import { openGroup, type OpenRoom } from './open-group.ts'

interface Created {
  readonly room: RoomId
  readonly open: OpenRoom
  readonly ring: Ring
}

interface Means {
  readonly device: Device
  /** This room is that of the group on this device, in the place of the one that ended if there is one. */
  readonly hold: (ring: Ring, open: OpenRoom) => Promise<void>
}

/**
 * A new group, once the host has answered: nothing is kept of one that it does not allow. Without network
 * it stays, and is made at the next contact.
 */
export async function createIfAllowed(
  { device, hold }: Means,
  founding: Founding,
): Promise<RoomId | undefined> {
  const { room, open, ring } = await createGroup(device, founding)
  const { kind } = await admission(open.line)
  if (kind === 'nothing') {
    await open.stop()
    await device.keyring.forget(room)
    return undefined
  }
  // Without network it is not there yet: nobody waits for it.
  void hold(ring, open)
  return room
}

/** A new group: every secret drawn on this device, kept before anything is said to the relay. */
export async function createGroup(
  device: Device,
  { group, charter, name, code }: Founding,
): Promise<Created> {
  const room = newRoomId()
  const ring: Ring = {
    group: room,
    member: newRecordId(),
    token: newToken(),
    device: newRecordId(),
    role: 'facilitator',
    founded: false,
    epochs: new Map([[1, deviceRandom(32)]]),
    sessions: new Map(),
    ...(code === undefined ? {} : { code }),
  }
  await device.keyring.add(ring)
  const open = openGroup(device, ring)
  await open.line.post(foundGroup(open.desk.author, { group, charter, name }))
  return { room, open, ring }
}

/**
 * « Refaire le groupe »: on a relay that was restored to before it was founded. Made by the hello that
 * founded it, which makes nothing where the group is there; what this member wrote goes back by itself.
 * `code`: the host's words, where it asks for other ones than those the group was founded with.
 */
export async function foundAgain(
  { device, hold }: Means,
  group: RoomId,
  code: string | undefined,
): Promise<FoundedAgain> {
  const { keyring } = device
  await keyring.update(group, { founded: false, ...(code && { code }) })
  const ring = await keyring.read(group)
  if (ring === undefined) throw new Error('No such group on this device')
  const open = openGroup(device, ring)
  const { kind } = await admission(open.line)
  const { endedBy } = open.connection.getState()
  if (kind === 'admitted' || endedBy === 'erased') {
    const held = hold(ring, open)
    if (kind === 'admitted') await held
    return 'founded'
  }
  await open.stop()
  await keyring.update(group, { founded: true })
  if (kind === 'offline') return 'offline'
  return endedBy === 'notAllowed' ? 'code' : 'there'
}
