import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import { encodeEntry, rebuild } from './entry.ts'
import { isErasureDue } from '../../shared/policy/apply-act.ts'
import { generationOf } from './generation.ts'
import { closeAll, createLiveRoom, tellAll, type LiveRoom, type Relay } from './live-room.ts'
import type { Write } from '../../shared/policy/records.ts'
import type { Stop } from './surroundings.ts'
import { renew, snapshot } from './work.ts'

/** A room that is not, or that the store would not give. */
export type Missing = 'absent' | 'failed'

interface Slot {
  readonly loading: Promise<LiveRoom | Missing>
  live: LiveRoom | undefined
  users: number
  stopIdle: Stop | undefined
  leaving: Promise<void> | undefined
}

/** The rooms in memory: loaded once at most, let go of when nobody needs them. */
export interface Registry {
  readonly relay: Relay
  readonly slots: Map<string, Slot>
  /** Rooms that opened a generation because a device was ahead of them: once a process each. */
  readonly forked: Set<string>
}

type Maker = () => Promise<LiveRoom | Missing>

function slotFor({ slots }: Registry, id: string, maker: Maker): Slot {
  const there = slots.get(id)
  if (there !== undefined) return there
  const slot = {
    loading: maker(),
    live: undefined,
    users: 0,
    stopIdle: undefined,
    leaving: undefined,
  }
  slots.set(id, slot)
  return slot
}

function forget(registry: Registry, id: string, slot: Slot): void {
  if (registry.slots.get(id) !== slot) return
  registry.slots.delete(id)
  slot.live?.presence.stop()
  const group = slot.live?.group
  if (slot.live === undefined || group === undefined) return
  group.dependents.delete(slot.live)
  letGo(registry, group)
}

async function hold(registry: Registry, id: string, maker: Maker): Promise<LiveRoom | Missing> {
  await registry.slots.get(id)?.leaving
  const slot = slotFor(registry, id, maker)
  slot.users += 1
  slot.stopIdle?.()
  const room = await slot.loading
  if (typeof room !== 'string') slot.live = room
  if (typeof room !== 'string' && !room.isGone) return room
  forget(registry, id, slot)
  return typeof room === 'string' ? room : hold(registry, id, maker)
}

/** The room, in memory from now until `letGo`. */
export function open(registry: Registry, id: string): Promise<LiveRoom | Missing> {
  return hold(registry, id, () => load(registry, id))
}

/** A room made by its first entry; or the one that is there already. */
export function make(
  registry: Registry,
  id: string,
  first: readonly Write[],
): Promise<LiveRoom | Missing> {
  return hold(registry, id, async () => {
    // Behind: it exists. Failed: it may. In every case what is durable speaks next.
    await registry.relay.store.append(id, 0, { bytes: encodeEntry(first) })
    return load(registry, id)
  })
}

async function load(registry: Registry, id: string): Promise<LiveRoom | Missing> {
  const { relay } = registry
  const kept = await relay.store.read(id)
  if (kept.kind !== 'kept') return kept.kind
  const content = rebuild(kept)
  const { group: groupId } = generationOf(content.state)
  const group = groupId === undefined ? undefined : await open(registry, groupId)
  if (typeof group === 'string') return group
  const { head, entries } = kept
  const room = createLiveRoom({
    id,
    relay,
    group,
    content,
    head,
    entriesSinceSnapshot: entries.length,
  })
  if (kept.cut) {
    relay.log.warn({}, 'a log was cut short: a new generation opens')
    await renew(room, 'lost')
  } else if (isErasureDue(content.state)) await renew(room, 'erased')
  return room
}

/** One user fewer; after a while without any, the room leaves memory. */
export function letGo(registry: Registry, room: LiveRoom): void {
  const slot = registry.slots.get(room.id)
  if (slot?.live !== room) return
  slot.users -= 1
  if (slot.users > 0) return
  if (room.isGone) return forget(registry, room.id, slot)
  const { surroundings, limits } = registry.relay
  slot.stopIdle = surroundings.after(limits.idleUnloadMs, () => {
    slot.leaving = leave(room).then(() => forget(registry, room.id, slot))
  })
}

/** What the room owes before it leaves: an erasure, else a shorter log. */
async function leave(room: LiveRoom): Promise<void> {
  await room.work
  if (room.isGone) return
  if (isErasureDue(room.content.state)) await renew(room, 'erased')
  else if (room.entriesSinceSnapshot > 0) await snapshot(room)
  room.isGone = true
}

/** Every room answers what is durable, tells its sockets to come back, and closes them. */
export async function letGoOfAll({ slots }: Registry): Promise<void> {
  for (const { loading } of slots.values()) {
    const room = await loading
    if (typeof room === 'string') continue
    await room.work
    room.isGone = true
    room.presence.stop()
    tellAll(room, encodeRoomEvent({ event: 'restarting' }))
    closeAll(room, 'restarting')
  }
  slots.clear()
}
