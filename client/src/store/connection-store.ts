import { createStore, type StoreApi } from 'zustand/vanilla'
import type { MemberId } from '../../../shared/model/ids.ts'
import type { Sealed } from '../../../shared/model/sealed.ts'
import type { Kept, Line, LineState, Stop } from '../sync/line.ts'
import type { Connection, Leaving, Refused } from './connection.ts'
import type { RoomEvent } from '../../../shared/wire/room-event.ts'
import type { Presence } from '../../../shared/wire/presence.ts'
import type { Role } from '../../../shared/policy/standing.ts'
import type { OpenWords } from './project-board.ts'

interface Source {
  readonly line: Line
  readonly room: string
  readonly open: OpenWords
  readonly nowMs: () => number
  /** Tells whether the device believes it has a network, now and at each change. */
  readonly watchNetwork: (listener: (online: boolean) => void) => Stop
  /** The role last known here, until the relay says it. */
  readonly role?: Role
  /** The member whose role the relay tells among those present. */
  readonly member?: MemberId
}

const start: Connection = {
  state: 'connecting',
  waiting: 0,
  leaving: [],
  refused: [],
  here: new Set(),
  facilitators: new Set(),
  screens: 0,
  outOfFrame: false,
  offsetMs: 0,
  held: 'none',
  unsignedHere: [],
}

/** The socket, the outbox and the people of one room, kept up to date with its line. */
export function connectionStore(source: Source): {
  readonly store: StoreApi<Connection>
  readonly stop: Stop
} {
  const { line, nowMs, watchNetwork, role } = source
  const store = createStore<Connection>(() => ({
    ...start,
    ...(role && { role }),
  }))
  let lineState: LineState = { state: 'connecting' }
  let online = true
  const showState = () => store.setState(shownState(lineState, online, nowMs()))
  const stops = [
    line.listen({
      outbox: (kept) => store.setState(shownOutbox(source, kept)),
      state: (state) => {
        lineState = state
        showState()
      },
      // What waits at the relay is told again after each welcome.
      admitted: ({ role: now, offsetMs }) => store.setState({ role: now, offsetMs, held: 'none' }),
      presence: ({ here, facilitators, screens, outOfFrame }) =>
        store.setState({
          here: new Set(here as MemberId[]),
          facilitators: new Set(facilitators as MemberId[]),
          screens,
          outOfFrame,
          ...roleAmong(source.member, { here, facilitators }),
        }),
      event: (event) => store.setState(shownEvent(event, nowMs())),
    }),
    watchNetwork((is) => {
      online = is
      showState()
    }),
  ]
  return { store, stop: () => stops.forEach((stop) => stop()) }
}

/** A role that changes is told with who is there: nobody has to ask again. */
function roleAmong(
  member: string | undefined,
  { here, facilitators }: Pick<Presence, 'here' | 'facilitators'>,
): Partial<Connection> {
  if (member === undefined || !here.includes(member)) return {}
  return { role: facilitators.includes(member) ? 'facilitator' : 'peer' }
}

function shownState(line: LineState, online: boolean, nowMs: number): Partial<Connection> {
  if (line.state === 'ended') return { state: 'ended', endedBy: line.reason }
  if (line.state === 'live') return { state: 'live', lastLiveAtMs: nowMs }
  return { state: online ? line.state : 'offline' }
}

function shownEvent(event: RoomEvent, nowMs: number): Partial<Connection> {
  if (event.event === 'held') return { held: event.waiting }
  return event.event === 'door-tried' ? { doorTriedAtMs: nowMs } : {}
}

function shownOutbox(source: Source, kept: readonly Kept[]): Partial<Connection> {
  const going = kept.filter((entry) => entry.refused === undefined)
  return {
    waiting: going.filter((entry) => entry.holdUntilMs === undefined).length,
    leaving: going.flatMap(leaving),
    unsignedHere: going.filter((one) => one.isUnsigned).flatMap(idsOf),
    refused: kept.flatMap((entry) => refusedPost(source, entry)),
  }
}

const idsOf = ({ act }: Kept): string[] => act.operations.map(({ id }) => id)

function leaving({ key, act, holdUntilMs, isUnsigned = false }: Kept): readonly Leaving[] {
  const [first] = act.operations
  if (holdUntilMs === undefined || first === undefined) return []
  return [{ key, collection: first.collection, id: first.id, untilMs: holdUntilMs, isUnsigned }]
}

function refusedPost({ room, open }: Source, { key, act, refused }: Kept): readonly Refused[] {
  const [request] = act.operations
  if (refused === undefined || request === undefined) return []
  const { collection, id, record } = request
  const { owner, epoch, rev, words } = (record ?? {}) as Record<string, unknown>
  const place = {
    room,
    collection,
    id,
    owner: String(owner),
    epoch: Number(epoch),
    rev: Number(rev),
  }
  return [{ key, reason: refused, request, words: open(place, String(words) as Sealed) }]
}
