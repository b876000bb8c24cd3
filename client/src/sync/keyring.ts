import type { DeviceId, MemberId, RecordId, RoomId, Token } from '../../../shared/model/ids.ts'
import type { MemberRole } from '../../../shared/model/seat.ts'
import { fromBase64url, toBase64url } from '../seal/base64url.ts'
import type { DoorKeys } from '../seal/derive-door.ts'
import type { Vault } from '../seal/device-vault.ts'
import type { DeviceStore } from './device-store.ts'
import type { Errand } from './errand.ts'
import { forgetRooms } from './forget-rooms.ts'
import type { Stop } from './surroundings.ts'

/** A session this device knows: the device's id is drawn per room. */
export interface RingSession {
  readonly room: RoomId
  readonly device: DeviceId
  /** True once the relay has said that its room is there. */
  readonly created: boolean
  /** True once the relay has said that it was erased: it is never made again from here. */
  readonly isErased?: boolean
  /** The pass of the common screens opened from this device. */
  readonly screen?: Token
}

/** The door of this group: as this device last opened it, or came through it. */
export interface RingDoor {
  readonly linkSecret: Uint8Array
  readonly phrase: readonly string[]
  /** What the phrase derives to, once derived. */
  readonly keys?: DoorKeys
}

/** A text on its way to a library, or out of it, until it is there, or gone. */
export interface RingErrand extends Errand {
  /** Of a withdrawal: what the group keeps of the deposit, which says so once it is done. */
  readonly forgets?: RecordId
}

/** The member a key turns away from, out of the group or out of a phone that is lost. */
export interface TurnedAway {
  readonly of: MemberId
  readonly isRemoved: boolean
}

/** The key that this device is turning: kept before anything leaves, until the relay has it. */
export interface RingTurn extends TurnedAway {
  readonly epoch: number
  readonly secret: Uint8Array
  /** Asked for before that one was done. */
  readonly next?: readonly TurnedAway[]
}

/** All that this device holds of one group. */
export interface Ring {
  readonly group: RoomId
  readonly member: MemberId
  /** The capability this device sits with. */
  readonly token: Token
  readonly device: DeviceId
  readonly role: MemberRole
  /** True once the relay has said that the group's room, and this member's seat, are there. */
  readonly founded: boolean
  /** Epoch secrets of the group, by number. */
  readonly epochs: ReadonlyMap<number, Uint8Array>
  readonly sessions: ReadonlyMap<RoomId, RingSession>
  /** The host's words for creating groups, until it is founded. */
  readonly code?: string
  readonly door?: RingDoor | undefined
  /** What the sheet on paper derives to, when this device wrote it or came with it. */
  readonly sheet?: string
  readonly errands?: readonly RingErrand[]
  /** True for a second device of somebody who facilitates on another one. */
  readonly added?: boolean
  /** True once this member’s role changed, until what a peer may not keep was dropped here. */
  readonly led?: boolean | undefined
  /** True once the group's next keys are boxed to this device. */
  readonly isBoxed?: boolean
  readonly turn?: RingTurn | undefined
}

type Changes = Partial<Omit<Ring, 'group'>>

/** The groups of this device, each sealed by its vault. */
export interface Keyring {
  list(): Promise<readonly Ring[]>
  read(group: RoomId): Promise<Ring | undefined>
  /** Adds a ring, or replaces the one of the same group. */
  add(ring: Ring): Promise<void>
  /** Changes some of a ring; nothing happens when the group is not there. */
  update(group: RoomId, changes: Changes | ((ring: Ring) => Changes)): Promise<void>
  /** Adds a session to a ring, or replaces the one of the same room. */
  addSession(group: RoomId, session: RingSession): Promise<void>
  /** Forgets all that lies here of these rooms, but their keys. */
  forgetRooms(rooms: readonly RoomId[]): Promise<void>
  /** Forgets the keys, replicas and outboxes: the group is gone from this device. */
  forget(group: RoomId): Promise<void>
  /** Told of each ring that is added, changed or read here: another page may have learnt a key. */
  listen(heard: (ring: Ring) => void): Stop
}

// JSON knows neither bytes nor maps: each is written as an object with one telling key.
function plain(_: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64url(value) }
  if (value instanceof Map) return { $map: [...value] }
  return value
}

function revived(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if ('$bytes' in value) return fromBase64url(String(value.$bytes))
  return '$map' in value ? new Map(value.$map as [unknown, unknown][]) : value
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function listenIn<T>(listeners: Set<T>, heard: T): Stop {
  listeners.add(heard)
  return () => void listeners.delete(heard)
}

/** The rows of the rings, opened and sealed; and whoever is told of them. */
function ringRows({ rings }: DeviceStore, vault: Vault) {
  const listeners = new Set<(ring: Ring) => void>()
  const opened = async (sealed: Uint8Array): Promise<Ring | undefined> => {
    const content = await vault.open(sealed)
    if (content === undefined) return undefined
    return JSON.parse(decoder.decode(content), revived) as Ring
  }
  const tell = (ring: Ring) => {
    for (const heard of listeners) heard(ring)
  }
  return {
    listeners,
    opened,
    tell,
    seal: (ring: Ring) => vault.seal(encoder.encode(JSON.stringify(ring, plain))),
    async read(group: RoomId): Promise<Ring | undefined> {
      const row = await rings.get(group)
      const ring = row && (await opened(row.sealed))
      if (ring !== undefined) tell(ring)
      return ring
    },
  }
}

/** Begun again when another page changed the same ring meanwhile: no transaction spans the vault. */
async function changeRing(
  { db, rings }: DeviceStore,
  rows: ReturnType<typeof ringRows>,
  { group, changed }: { readonly group: RoomId; readonly changed: (ring: Ring) => Ring },
): Promise<void> {
  for (;;) {
    const row = await rings.get(group)
    const before = row && (await rows.opened(row.sealed))
    if (before === undefined) return
    const ring = changed(before)
    const sealed = await rows.seal(ring)
    const isPut = await db.transaction('rw', rings, async () => {
      const isSame = String((await rings.get(group))?.sealed) === String(row?.sealed)
      if (isSame) await rings.put({ room: group, sealed })
      return isSame
    })
    if (isPut) return rows.tell(ring)
  }
}

/** Opens the keyring of this device. */
export function openKeyring(store: DeviceStore, vault: Vault): Keyring {
  const rows = ringRows(store, vault)
  const add = async (ring: Ring): Promise<void> => {
    await store.rings.put({ room: ring.group, sealed: await rows.seal(ring) })
    rows.tell(ring)
  }
  // Changes of one page wait for one another.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const next = last.then(work, work)
    last = next
    return next
  }
  const change = (group: RoomId, changed: (ring: Ring) => Ring): Promise<void> =>
    inTurn(() => changeRing(store, rows, { group, changed }))
  return {
    read: (group) => rows.read(group),
    add: (ring) => inTurn(() => add(ring)),
    listen: (heard) => listenIn(rows.listeners, heard),
    async list() {
      const all = await store.rings.toArray()
      const rings = await Promise.all(all.map(({ sealed }) => rows.opened(sealed)))
      return rings.filter((ring) => ring !== undefined)
    },
    update: (group, changes) =>
      change(group, (ring) => ({
        ...ring,
        ...(typeof changes === 'function' ? changes(ring) : changes),
      })),
    addSession: (group, session) =>
      change(group, (ring) => ({
        ...ring,
        sessions: new Map([...ring.sessions, [session.room, session]]),
      })),
    forgetRooms: (rooms) => forgetRooms(store, rooms),
    forget: (group) =>
      inTurn(async () => {
        const ring = await rows.read(group)
        await forgetRooms(store, [group, ...(ring?.sessions.keys() ?? [])])
        await store.rings.delete(group)
      }),
  }
}
