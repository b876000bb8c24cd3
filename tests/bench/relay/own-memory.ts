import { rounded } from '../figures.ts'
import { withFolder } from '../relay-process.ts'
import { relayLimits } from '../../../shared/host/relay-limits.ts'
import { protocolVersion } from '../../../shared/wire/frames.ts'
import { newRecordId, newRoomId, newToken } from '../../../client/src/seal/random.ts'
import { seat, until } from './crowd.ts'
import type { Heap } from './inspector.ts'
import { createOurs, enter, type Ours } from './our-relay.ts'
import type { Pinned } from './pinned.ts'
import { age } from './storm.ts'
import { load } from './system.ts'

const held = ({ used, buffers }: Heap): number => used + buffers
const unloadMs = 2_000

/** Waits until every room has left memory. */
async function emptied({ port }: Pinned): Promise<void> {
  for (;;) {
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    if (/^faire_echo_rooms 0$/m.test(text)) return
    await until(200)
  }
}

export interface LiveRoom {
  readonly cards: number
  readonly edits: number
  /** Of the session's room, one socket and the state kept ready for newcomers included. */
  readonly heapKb: number
  /** Of its group's room beside it. */
  readonly groupHeapKb: number
}

async function comeIntoGroups(ours: Ours, server: Pinned): Promise<void> {
  for (const [first] of ours.tables()) {
    if (first !== undefined) await enter(server, first.groupHello, () => undefined)
  }
}

/** Rooms in use against the same once put away, their groups' rooms in memory. */
export async function liveRoomMemory(): Promise<LiveRoom> {
  return withFolder(async (folder) => {
    const cards = Math.ceil(200 / load.places)
    const edits = 400
    const ours = createOurs({ cards, limits: { idleUnloadMs: unloadMs } })
    const running = await ours.start(folder, true)
    const { server } = running
    const crowd = await seat(running)
    await age(crowd, edits * load.rooms)
    const rooms = Array.from({ length: load.rooms }, (_, room) => running.visit(room, 0))
    const visits = await Promise.all(rooms)
    crowd.leave()
    // What the common screen of each room was sent leaves memory within a round of the watch.
    await until(relayLimits.watchEveryMs + 1_000)
    const live = await server.heap()
    for (const visit of visits) visit.leave()
    await emptied(server)
    const empty = await server.heap()
    await comeIntoGroups(ours, server)
    const groups = await server.heap()
    await server.stop('SIGKILL')
    const each = (bytes: number): number => rounded(bytes / load.rooms / 1_000)
    return {
      cards: cards * load.places,
      edits,
      heapKb: each(held(live) - held(groups)),
      groupHeapKb: each(held(groups) - held(empty)),
    }
  })
}

export interface IdleRooms {
  readonly rooms: number
  readonly residentMb: number
  /** As many again: what the store sets aside once is there by then. */
  readonly againMb: number
  readonly heapMb: number
}

async function create(server: Pinned): Promise<void> {
  const who = { member: newRecordId(), token: newToken(), device: newRecordId() }
  const hello = { kind: 'create', version: protocolVersion, room: newRoomId(), ...who } as const
  const { socket } = await enter(server, { ...hello, generation: 0 }, () => undefined)
  socket.leave()
}

async function fill(server: Pinned, rooms: number): Promise<void> {
  const batch = 50
  for (let made = 0; made < rooms; made += batch) {
    await Promise.all(Array.from({ length: batch }, () => create(server)))
  }
  await emptied(server)
}

/** What rooms that nobody looks at cost the process that made them and put them away. */
export async function idleRoomsMemory(rooms = 5_000): Promise<IdleRooms> {
  return withFolder(async (folder) => {
    const ours = createOurs({ rooms: 0, limits: { idleUnloadMs: unloadMs } })
    const { server } = await ours.start(folder, true)
    await fill(server, 1_000)
    const before = await server.heap()
    await fill(server, rooms)
    const after = await server.heap()
    await fill(server, rooms)
    const again = await server.heap()
    await server.stop('SIGKILL')
    return {
      rooms,
      residentMb: rounded((after.resident - before.resident) / 1e6),
      againMb: rounded((again.resident - after.resident) / 1e6),
      heapMb: rounded((held(after) - held(before)) / 1e6),
    }
  })
}
