import type { Crowd } from '../../shared/pace/crowd.ts'
import type { Write } from '../../shared/policy/records.ts'
import { isErasureDue } from '../../shared/policy/writing.ts'
import { decodeKept, encodeEntry, indexOf } from '../store/entry.ts'
import { rebuild } from '../store/document.ts'
import { generationOf } from '../store/ledger.ts'
import { openRoomLog } from '../store/room-log.ts'
import { createLiveRoom, endAll, type LiveRoom, type Relay } from './live-room.ts'
import { renew, snapshot, work } from './work.ts'

/** A room that is not, that the store would not give, or that has just left memory. */
type Loading = Promise<LiveRoom | 'absent' | 'failed' | 'left'>

/** The rooms in memory: loaded once at most, let go of when nobody needs them. */
export interface Registry {
  readonly relay: Relay
  readonly rooms: Map<string, Loading>
  readonly crowd: Crowd
}

/** The room in memory from now until `letGo`, or why not. */
export async function hold(
  registry: Registry,
  id: string,
  load: () => Loading = () => read(registry, id),
): Promise<LiveRoom | 'absent' | 'failed'> {
  const { rooms, relay } = registry
  for (;;) {
    const loading = rooms.get(id) ?? guarded(relay, load())
    rooms.set(id, loading)
    const room = await loading
    // A session whose group broke while it was read would be refused for as long as anybody asks for it.
    if (typeof room !== 'string' && !room.isGone && room.group?.isGone !== true) {
      room.users += 1
      room.stopIdle?.()
      return room
    }
    if (rooms.get(id) === loading) rooms.delete(id)
    if (room === 'absent' || room === 'failed') return room
  }
}

/** A room that breaks while it is read or put away is a room that failed, this time. */
function guarded({ log }: Relay, loading: Loading): Loading {
  return loading.catch((cause: unknown) => {
    log.error({ cause }, 'a room could not be read')
    return 'failed'
  })
}

/** A room made by its first entry; or the one that is there already. */
export function make(registry: Registry, id: string, first: readonly Write[]) {
  return hold(registry, id, async () => {
    // Behind: it exists. Failed: it may. In every case what is durable speaks next.
    const { store } = registry.relay
    const entry = { bytes: encodeEntry(first), index: await indexOf(store, id, first) }
    const { kind } = await store.append(id, 0, entry)
    const there = await read(registry, id)
    // Nothing can be written now: whoever makes a room comes back later, rather than never.
    return there === 'absent' && kind === 'failed' ? 'failed' : there
  })
}

async function read(registry: Registry, id: string): Loading {
  const { relay } = registry
  const kept = await relay.store.read(id)
  if (kept.kind !== 'kept') return kept.kind
  const content = rebuild(decodeKept(kept))
  const { group: groupId } = generationOf(content.state)
  const group = groupId === undefined ? undefined : await hold(registry, groupId)
  if (typeof group === 'string') return group
  const unanswered = () => relay.log.warn({}, 'a write was not answered: reading back')
  const told = { unanswered, behind: () => work(room) }
  const log = openRoomLog({ store: relay.store, room: id, kept, ...told })
  const room = createLiveRoom({ id, relay, group, content, log })
  room.stopFollowing = relay.store.follow(id, (said) =>
    said === undefined ? room.log.doubt() : room.presence.hear(said),
  )
  // An erasure that is due waits: a device ahead of a restored store must be heard of first.
  if (kept.cut) await renew(room, 'lost')
  if (!room.isGone) return room
  part(registry, room)
  return 'failed'
}

/** A room that left memory needs its group no more. */
function part(registry: Registry, room: LiveRoom): void {
  room.isGone = true
  room.presence.stop()
  room.stopFollowing?.()
  registry.relay.store.letGo(room.id)
  if (room.group?.dependents.delete(room) === true) letGo(registry, room.group)
}

/** One user fewer; after a while without any, the room leaves memory. */
export function letGo(registry: Registry, room: LiveRoom): void {
  room.users -= 1
  if (room.users > 0) return
  if (room.isGone) return part(registry, room)
  const { surroundings, limits } = registry.relay
  room.stopIdle = surroundings.after(limits.idleUnloadMs, () => {
    if (room.isGone) part(registry, room)
    else registry.rooms.set(room.id, guarded(registry.relay, leave(registry, room)))
  })
}

/** What the room owes before it leaves: an erasure, else a shorter log. */
async function leave(registry: Registry, room: LiveRoom): Loading {
  await room.work
  // Where others are in it through another relay, that one does it when they leave.
  if (isErasureDue(room.content.state) && room.presence.isEmpty()) await renew(room, 'erased')
  else if (room.log.length > 0) await snapshot(room)
  part(registry, room)
  registry.rooms.delete(room.id)
  return 'left'
}

/** Every room in memory, each by itself: one that is slow to load keeps no other waiting. */
export async function eachRoom(
  { rooms }: Registry,
  run: (room: LiveRoom) => unknown,
): Promise<void> {
  const each = async (loading: Loading): Promise<void> => {
    const room = await loading
    if (typeof room !== 'string' && !room.isGone) await run(room)
  }
  await Promise.all([...rooms.values()].map(each))
}

/** The room answers what is durable, tells its sockets to come back, and closes them. */
export async function stopRoom(room: LiveRoom): Promise<void> {
  await room.work
  room.isGone = true
  room.presence.stop()
  endAll(room, 'restarting')
  room.stopIdle?.()
}
