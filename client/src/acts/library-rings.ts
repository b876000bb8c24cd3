import type { DeviceId, MemberId, RoomId, Token } from '../../../shared/model/ids.ts'
import type { Vault } from '../seal/device-vault.ts'
import type { DeviceStore } from '../sync/device-store.ts'
import { forgetRooms } from '../sync/forget-rooms.ts'

/** All that this device holds of one library. */
export interface LibraryRing {
  readonly room: RoomId
  readonly role: 'coordinator' | 'depositor'
  readonly name: string
  readonly member: MemberId
  readonly token: Token
  readonly device: DeviceId
  /** Base64url: the private key of whoever reads, the public one of whoever deposits. */
  readonly key: string
  /** The coordinator's: the seat of deposit, and the token of the link in force. */
  readonly depositor?: MemberId
  readonly link?: Token
  /** False until the relay has said that the room is there. */
  readonly founded: boolean
  readonly code?: string
  /** What the sheet written here derives to. */
  readonly sheet?: string
  /** Withdrawn texts already told. */
  readonly known?: readonly string[]
}

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The libraries of this device, each sealed by the vault of their own store. */
export function libraryRings(store: DeviceStore, vault: Vault) {
  const read = async (room: string): Promise<LibraryRing | undefined> => {
    const row = await store.rings.get(room)
    const opened = row && (await vault.open(row.sealed))
    return opened && (JSON.parse(decoder.decode(opened)) as LibraryRing)
  }
  const put = async (ring: LibraryRing): Promise<void> => {
    const sealed = await vault.seal(encoder.encode(JSON.stringify(ring)))
    await store.rings.put({ room: ring.room, sealed })
  }
  return {
    read,
    put,
    async drop(room: RoomId): Promise<void> {
      await forgetRooms(store, [room])
      await store.rings.delete(room)
    },
    async list(): Promise<readonly LibraryRing[]> {
      const rooms = await store.rings.toCollection().primaryKeys()
      const rings = await Promise.all(rooms.map(read))
      return rings.filter((ring) => ring !== undefined)
    },
    async update(room: RoomId, changes: Partial<LibraryRing>): Promise<void> {
      const ring = await read(room)
      if (ring !== undefined) await put({ ...ring, ...changes })
    },
  }
}

export type LibraryRings = ReturnType<typeof libraryRings>
