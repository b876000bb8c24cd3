import type { StoreApi } from 'zustand/vanilla'
import type { RoomKind } from '../../../shared/model/collections.ts'
import type { MemberId, RoomId } from '../../../shared/model/ids.ts'
import type { Role } from '../../../shared/policy/standing.ts'
import { inviteToken } from '../seal/branches.ts'
import { newRecordId } from '../seal/random.ts'
import type { Board } from '../store/board.ts'
import { boardStore } from '../store/board-store.ts'
import type { Connection } from '../store/connection.ts'
import { connectionStore } from '../store/connection-store.ts'
import type { Capability, Line, Stop } from '../sync/line.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Desk } from './author.ts'
import { carryErrands } from './carry-errands.ts'
import type { Device } from './device.ts'
import { followKeys } from './follow-keys.ts'
import { roomKeys, type RoomKeys } from './room-keys.ts'

/** One room held open on this device: its line, and the stores that views read. */
export interface OpenRoom {
  readonly line: Line
  readonly board: StoreApi<Board>
  readonly connection: StoreApi<Connection>
  readonly keys: RoomKeys
  readonly desk: Desk
  /** What this device is known by in this room. */
  readonly device: string
  stop(): Promise<void>
}

interface RoomOpening {
  readonly room: RoomId
  readonly kind: RoomKind
  readonly line: Line
  readonly keys: RoomKeys
  /** Ends with the room. */
  readonly until?: Stop
  /** Who is there, and the role last known here. */
  readonly who: { readonly member: MemberId; readonly device: string; readonly role?: Role }
}

/** Ties a line to its stores and to its desk. */
export function holdRoom(device: Device, opening: RoomOpening): OpenRoom {
  const { room, kind, line, keys, who } = opening
  const source = { line, room, kind, open: keys.open }
  const board = boardStore(source)
  const unlearn = keys.listen?.(() => {
    board.again()
    void line.keyLearnt()
  })
  const { nowMs, watchNetwork } = device
  const connection = connectionStore({
    ...source,
    nowMs,
    watchNetwork,
    member: who.member,
    ...(who.role && { role: who.role }),
  })
  const desk: Desk = {
    author: keys.authorOf(who.member),
    board: board.store.getState,
    line,
    newId: newRecordId,
    nowMs: () => nowMs() + connection.store.getState().offsetMs,
  }
  return {
    line,
    board: board.store,
    connection: connection.store,
    keys,
    desk,
    device: who.device,
    async stop() {
      opening.until?.()
      unlearn?.()
      board.stop()
      connection.stop()
      await line.stop()
    },
  }
}

/**
 * Until the relay has admitted this member once, every hello founds the group or shows the
 * invitation again, which comes to the same.
 */
function capability({ group, member, token, founded, role, code, door }: Ring): Capability {
  if (!founded && role === 'facilitator')
    return { kind: 'create', member, token, ...(code && { code }) }
  if (founded || door === undefined) return { kind: 'member', member, token }
  const invitation = inviteToken(door.linkSecret, group)
  return { kind: 'invite', member, token: invitation, memberToken: token }
}

/** A group's own room, open as long as the group is on this device. */
export function openGroup(device: Device, ring: Ring): OpenRoom {
  const { group: room } = ring
  const keys = roomKeys(room, ring.epochs)
  const options = { room, kind: 'group' as const, device: ring.device }
  const line = device.openLine({ ...options, capability: capability(ring) }, keys)
  const until = device.keyring.listen((now) => {
    if (now.group === room) keys.learn(now.epochs)
  })
  const open = holdRoom(device, { room, kind: 'group', line, keys, until, who: ring })
  followKeys(device, room, open)
  line.listen({
    admitted({ role }) {
      void carryErrands(device, open.desk)
      if (!ring.founded && role !== 'guest') void device.keyring.update(room, { founded: true })
      if (role === 'peer') void shed(device, room, open)
    },
  })
  // A role that was passed on, while this device was here or away.
  open.connection.subscribe(({ role }, { role: before }) => {
    if (role === before || (role !== 'facilitator' && role !== 'peer')) return
    void device.keyring.update(room, { role, led: true })
  })
  return open
}

/** Back among the peers, a device drops what its person may read no more. */
async function shed(device: Device, group: RoomId, open: OpenRoom): Promise<void> {
  await open.line.synced()
  const ring = await device.keyring.read(group)
  if (ring?.led !== true) return
  // Off the network at that moment: looked at again at the next connection.
  const loaded = await import('./shed-sessions.ts').catch(() => undefined)
  await loaded?.shedSessions(device, ring, open)
}
