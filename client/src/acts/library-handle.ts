import type { PublicKey } from '../../../shared/model/boxed.ts'
import { renewLink } from '../../../shared/acts/open-library.ts'
import { writeRecovery } from '../../../shared/acts/write-recovery.ts'
import { depositFragment, type DepositLink } from '../seal/deposit-fragment.ts'
import { fromBase64url } from '../seal/base64url.ts'
import { hashOf } from '../seal/hash.ts'
import { openInLibrary, publicKeyOf, sealToLibrary } from '../seal/library-box.ts'
import { deviceRandom, newToken } from '../seal/random.ts'
import { recoveryDoor, recoveryWords, wrapRecovery } from '../seal/recovery.ts'
import { toBase64url } from '../seal/base64url.ts'
import type { LibraryHandle, LibrarySheet } from '../store/libraries.ts'
import type { Capability } from '../sync/line.ts'
import { reachableOrigin } from './config.ts'
import type { Apart, Device } from './device.ts'
import type { LibraryRing, LibraryRings } from './library-rings.ts'
import { outcomeOf } from './line-outcomes.ts'
import { holdRoom, type OpenRoom } from './open-group.ts'
import type { RoomKeys } from './room-keys.ts'

/** Where the libraries of this device are kept. */
export interface Shelf {
  readonly device: Device
  readonly apart: Apart
  readonly rings: LibraryRings
}

function keyOf({ key }: LibraryRing): Uint8Array {
  const bytes = fromBase64url(key)
  if (bytes === undefined) throw new Error('A library without its key')
  return bytes
}

/** What reads a library, and seals to it. */
function libraryKeys(ring: LibraryRing): RoomKeys {
  const secret = keyOf(ring)
  const key = publicKeyOf(secret)
  const { room } = ring
  return {
    epoch: 1,
    open: (place, sealed) => openInLibrary(secret, place, sealed),
    authorOf: (member) => ({
      room,
      member,
      epoch: 1,
      seal: (place, words) => sealToLibrary(key, place, { words }),
    }),
  }
}

function capability({ member, token, founded, code }: LibraryRing): Capability {
  if (founded) return { kind: 'member', member, token }
  return {
    kind: 'create',
    member,
    token,
    opens: 'library',
    ...(code === undefined ? {} : { code }),
  }
}

/** A library held open on this device, to be read. */
export function openLibraryRoom({ device, apart, rings }: Shelf, ring: LibraryRing): OpenRoom {
  const { room } = ring
  const keys = libraryKeys(ring)
  const line = apart.openLine({
    room,
    kind: 'library',
    device: ring.device,
    capability: capability(ring),
  })
  line.listen({ admitted: () => void rings.update(room, { founded: true }) })
  const who = { member: ring.member, device: ring.device, role: ring.role }
  return holdRoom(device, { room, kind: 'library', line, keys, who })
}

/** The verbs of whoever coordinates. */
export function libraryHandle(shelf: Shelf, first: LibraryRing, open: OpenRoom): LibraryHandle {
  const { device, rings } = shelf
  const { room } = first
  let ring = first
  const change = async (changes: Partial<LibraryRing>): Promise<void> => {
    ring = { ...ring, ...changes }
    await rings.update(room, changes)
  }
  const gone = (): string[] => [...open.board.getState().withdrawnTexts.keys()]
  const isLive = (): boolean => open.connection.getState().state === 'live'
  return {
    room,
    board: open.board,
    connection: open.connection,
    depositAddress() {
      const link = linkOf(ring)
      if (link === undefined) return ''
      return `${reachableOrigin(device.host.last())}/#${depositFragment(link)}`
    },
    async renewLink() {
      const { depositor, link } = ring
      if (depositor === undefined || link === undefined || !isLive()) return false
      const fresh = newToken()
      const key = await open.line.post(renewLink(depositor, hashOf(link), hashOf(fresh)))
      if ((await outcomeOf(open.line, key)) !== 'done') {
        await open.line.discard(key)
        return false
      }
      await change({ link: fresh })
      return true
    },
    async writeSheet() {
      if (!isLive()) return undefined
      const written = await writeSheet(ring, open)
      if (written !== undefined) await change({ sheet: written.door })
      return written && sheetOf(device, written.secret)
    },
    withdrawnSince: () => gone().filter((id) => !(ring.known ?? []).includes(id)).length,
    seen: () => void change({ known: gone() }),
  }
}

/** The link that this device may give, or use. */
export function linkOf(ring: LibraryRing): DepositLink | undefined {
  const { room, role, depositor, link } = ring
  if (role === 'depositor') {
    const { member, token, device, key } = ring
    return { room, member, token, device, key: key as PublicKey }
  }
  if (depositor === undefined || link === undefined) return undefined
  return { room, member: depositor, token: link, key: publicKeyOf(keyOf(ring)) }
}

/** A secret on paper that leads to the coordinator's seat, with the key and the link in force. */
async function writeSheet(ring: LibraryRing, { line }: OpenRoom) {
  const { room, member, sheet, depositor, link } = ring
  const secret = deviceRandom(16)
  const token = newToken()
  const gift = { group: room, member, token, epochs: new Map([[1, keyOf(ring)]]) }
  const door = recoveryDoor(secret)
  const isWhole = depositor !== undefined && link !== undefined
  const deposit = isWhole ? { link: { member: depositor, token: link } } : {}
  const wrap = wrapRecovery(secret, { ...gift, ...deposit, opens: 'library' })
  const record = { member, pass: hashOf(token), wrap }
  const key = await line.post(writeRecovery({ door, record, former: sheet }))
  if ((await outcomeOf(line, key)) === 'done') return { secret, door }
  await line.discard(key)
  return undefined
}

function sheetOf({ host }: Device, secret: Uint8Array): LibrarySheet {
  const address = `${reachableOrigin(host.last())}/#b1.${toBase64url(secret)}`
  return { words: recoveryWords(secret), address }
}
