import { openLibrary } from '../../../shared/acts/open-library.ts'
import { seatDevice } from '../../../shared/acts/write-recovery.ts'
import type { RoomId } from '../../../shared/model/ids.ts'
import { fromBase64url, toBase64url } from '../seal/base64url.ts'
import { otherLink, parseDeposit } from '../seal/deposit-fragment.ts'
import { hashOf } from '../seal/hash.ts'
import { drawLibraryKey } from '../seal/library-box.ts'
import { newRecordId, newRoomId, newToken } from '../seal/random.ts'
import { recoveryDoor, secretOfWords, unwrapRecovery, type RecoveryGift } from '../seal/recovery.ts'
import { whenReady } from '../store/board-ready.ts'
import type { Libraries, LibraryHandle, LibraryRecovered, LinkKept } from '../store/libraries.ts'
import type { Device } from './device.ts'
import { libraryHandle, linkOf, openLibraryRoom, type Shelf } from './library-handle.ts'
import { libraryRings, type LibraryRing } from './library-rings.ts'
import { admission, outcomeOf } from './line-outcomes.ts'

interface Table extends Shelf {
  readonly held: Map<RoomId, Promise<LibraryHandle>>
}

let opened: Promise<Libraries> | undefined

/** The libraries of this device, opened once a page. */
export function openLibraries(device: Device): Promise<Libraries> {
  opened ??= openTable(device).then(librariesOver)
  return opened
}

async function openTable(device: Device): Promise<Table> {
  const apart = device.apart('faire-echo-bibliotheque')
  const rings = libraryRings(apart.store, await device.vaultOf(apart.store))
  return { device, apart, rings, held: new Map() }
}

function librariesOver(table: Table): Libraries {
  const { rings } = table
  return {
    async list() {
      return (await rings.list()).map(({ room, role, name }) => ({ room, role, name }))
    },
    found: (name, code) => found(table, name, code),
    keep: (text, name) => keep(table, text, name),
    recover: (by) => recover(table, secretIn(by)),
    open: (room) => openHeld(table, room),
    async linkOf(room) {
      const ring = await rings.read(room)
      return ring && linkOf(ring)
    },
  }
}

/**
 * A new library: its key is drawn on this device, and kept before anything is said to the relay; nothing
 * is kept of one that its host does not allow.
 */
async function found(
  table: Table,
  name: string,
  code: string | undefined,
): Promise<RoomId | undefined> {
  const [member, depositor, link] = [newRecordId(), newRecordId(), newToken()]
  const ring: LibraryRing = {
    room: newRoomId(),
    role: 'coordinator',
    name,
    member,
    token: newToken(),
    device: newRecordId(),
    key: toBase64url(drawLibraryKey()),
    depositor,
    link,
    founded: false,
    ...(code === undefined ? {} : { code }),
  }
  await table.rings.put(ring)
  const open = openLibraryRoom(table, ring)
  const { author } = open.desk
  await open.line.post(openLibrary(author, { name, depositor, link: hashOf(link) }))
  const { kind } = await admission(open.line)
  if (kind === 'nothing') {
    await open.stop()
    await table.rings.drop(ring.room)
    return undefined
  }
  table.held.set(ring.room, Promise.resolve(libraryHandle(table, ring, open)))
  return ring.room
}

async function openHeld(table: Table, room: RoomId): Promise<LibraryHandle> {
  const there = table.held.get(room)
  if (there !== undefined) return there
  const opening = table.rings.read(room).then(async (ring) => {
    if (ring?.role !== 'coordinator') throw new Error('No such library on this device')
    const open = openLibraryRoom(table, ring)
    await whenReady(open.board)
    return libraryHandle(table, ring, open)
  })
  table.held.set(room, opening)
  return opening
}

async function keep({ rings }: Table, text: string, name: string): Promise<LinkKept> {
  const link = parseDeposit(text)
  if (link === undefined) return { kind: otherLink(text) ?? 'unreadable' }
  const { room, member, token, key } = link
  const there = await rings.read(room)
  // Whoever coordinates may deposit too: their own ring knows the link.
  if (there?.role === 'coordinator') return { kind: 'kept', room }
  const device = there?.device ?? newRecordId()
  await rings.put({ room, role: 'depositor', name, member, token, device, key, founded: true })
  return { kind: 'kept', room }
}

type By = Parameters<Libraries['recover']>[0]

function secretIn(by: By): Uint8Array | undefined {
  if ('words' in by) return secretOfWords(by.words)
  return fromBase64url(/b1\.([A-Za-z0-9_-]{22})$/.exec(by.fragment)?.[1] ?? '!')
}

/** The coordinator's seat, from a sheet of paper, for one device more. */
async function recover(table: Table, secret: Uint8Array | undefined): Promise<LibraryRecovered> {
  if (secret?.length !== 16) return { kind: 'misread' }
  const door = recoveryDoor(secret)
  const answer = await table.device.askDoor(door)
  if (answer === 'offline' || answer === 'busy') return { kind: answer }
  const gift = answer === 'closed' ? undefined : unwrapRecovery(secret, answer.wrap)
  if (gift === undefined) return { kind: 'nothing' }
  if (gift.opens !== 'library') return { kind: 'a-group' }
  const there = await table.rings.read(gift.group)
  if (there?.role === 'coordinator') return { kind: 'recovered', room: gift.group }
  return seat(table, gift)
}

/** A pass of its own for this device, given by the one of the sheet. */
async function seat(table: Table, gift: RecoveryGift): Promise<LibraryRecovered> {
  const { group: room, member, epochs, link } = gift
  const secret = epochs.get(1)
  if (secret === undefined) return { kind: 'nothing' }
  const own = newToken()
  const ring: LibraryRing = {
    room,
    role: 'coordinator',
    name: '',
    member,
    token: own,
    device: newRecordId(),
    key: toBase64url(secret),
    ...(link === undefined ? {} : { depositor: link.member, link: link.token }),
    founded: true,
  }
  const borrowed = openLibraryRoom(table, { ...ring, token: gift.token, device: newRecordId() })
  const admitted = await admission(borrowed.line)
  if (admitted.kind === 'admitted') {
    const key = await borrowed.line.post(seatDevice(member, hashOf(own)))
    await outcomeOf(borrowed.line, key)
  }
  await borrowed.stop()
  if (admitted.kind === 'offline') return { kind: 'offline' }
  if (admitted.kind !== 'admitted') return { kind: 'nothing' }
  await table.rings.put(ring)
  return { kind: 'recovered', room }
}
