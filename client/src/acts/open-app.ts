import { createStore, type StoreApi } from 'zustand/vanilla'
import type { RoomId } from '../../../shared/model/ids.ts'
import { parseFragment } from '../seal/fragment.ts'
import { unwrapDoor } from '../seal/wrap.ts'
import type { App, AppState, Found, Recovered } from '../store/app.ts'
import { whenReady } from '../store/board-ready.ts'
import type { AskCode } from '../store/code.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { lookAt, type Invited } from './find-seat.ts'
import { forgetGroup } from './forget-group.ts'
import { groupCard } from './group-card.ts'
import { openDevice } from './open-device.ts'
import type { RingFound } from './recover.ts'
import { openGroup, type OpenRoom } from './open-group.ts'
import { knownSession, openSessionRoom } from './open-session-room.ts'
import { enterOnce, sessionHandle } from './session-handle.ts'
import { quit } from './quit.ts'
import { keepFirmly, startMinuteHand, watchDevice } from './watch-device.ts'
import { watchEnds } from './watch-ends.ts'
import { askWipe } from '../store/wipe-device.ts'

interface Held {
  readonly ring: Ring
  readonly room: OpenRoom
  /** Looks for what ended. */
  readonly look: () => void
}

/** All that is open on this device. */
interface Table {
  readonly device: Device
  readonly state: StoreApi<AppState>
  readonly groups: Map<RoomId, Held>
  readonly sessions: Map<RoomId, Promise<SessionHandle>>
  /** Rooms that hold a text typed and not posted. */
  withTexts: ReadonlySet<string>
}

/** Opens the device's store and the rooms of every group it holds. */
export async function openApp(ask: AskCode): Promise<App> {
  const device = await openDevice(ask)
  const state = createStore<AppState>(() => ({
    ready: false,
    groups: [],
    online: true,
    secure: device.secure,
    creation: 'open',
    storageFull: false,
  }))
  const table: Table = {
    device,
    state,
    groups: new Map(),
    sessions: new Map(),
    withTexts: new Set(),
  }
  for (const ring of await device.keyring.list()) hold(table, ring, openGroup(device, ring))
  device.watchKeptTexts((rooms) => {
    table.withTexts = rooms
    showCards(table)
  })
  await Promise.all([...table.groups.values()].map(({ room }) => whenReady(room.board)))
  state.setState({ ready: true })
  watchDevice(device, state)
  const stop = startMinuteHand(() => {
    for (const { look } of table.groups.values()) look()
    showCards(table)
  })
  return { ...appOver(table), stop }
}

function appOver(table: Table): Omit<App, 'stop'> {
  const { device, state } = table
  return {
    state,
    ...waysToFound(table),
    findByWords: (words, progress) => findByWords(table, words, progress),
    async findByFragment(text) {
      const fragment = parseFragment(text)
      if (fragment?.kind !== 'invitation') return { kind: 'nothing' }
      const found = await find(table, fragment)
      // The relay says the same of a door that is shut and of one that never was; whoever holds a
      // whole link most likely stands before a shut one.
      return found.kind === 'nothing' ? { kind: 'door-closed' } : found
    },
    ...waysBack(table),
    async openSession(group) {
      const { ring, room: open } = await heldGroup(table, group)
      const { startSession } = await import('./start-session.ts')
      const started = await startSession(device, ring, open)
      const handle = sit(table, { ring, room: open }, started)
      table.sessions.set(started.room, handle)
      // A session opens for people to come: its door opens with it.
      void handle.then(({ tiers }) => tiers.openDoor())
      return started.room
    },
    async prepare(group) {
      const { ring, room } = await heldGroup(table, group)
      return (await import('./prepare.ts')).prepare(
        { device, ring, sessions: table.sessions },
        room,
      )
    },
    ...libraryWays(table),
    async texts(group) {
      const { room } = await heldGroup(table, group)
      return (await import('./group-texts.ts')).groupTexts(device, group, room)
    },
    herbarium: device.herbarium,
    code: device.code,
    passOn: askWipe,
    ...waysToErase(table),
    session: (group, room) => sessionOf(table, group, room),
    async screen(fragment) {
      return (await import('./screen-handle.ts')).openWall(device, fragment)
    },
  }
}

const loadFounding = () => import('./create-group.ts')

/** A group is made, for the first time or again: its code is loaded by whoever does. */
function waysToFound(table: Table): Pick<App, 'createGroup' | 'foundAgain'> {
  const { device } = table
  const means = { device, hold: (ring: Ring, open: OpenRoom) => seatIn(table, ring, open) }
  return {
    createGroup: async (founding) => (await loadFounding()).createIfAllowed(means, founding),
    foundAgain: async (group, code) => (await loadFounding()).foundAgain(means, group, code),
  }
}

/** What goes from here alone, or from everywhere. */
function waysToErase(table: Table): Pick<App, 'eraseMine' | 'eraseReceipt' | 'leave' | 'quit'> {
  const { device } = table
  return {
    leave: (group) => leave(table, group),
    async quit(group) {
      const outcome = await quit({ device, ...(await heldGroup(table, group)) })
      if (outcome === 'left') await leave(table, group)
      return outcome
    },
    eraseReceipt: ({ atMs }) => device.receipts.drop(`${atMs}`),
    async eraseMine(group) {
      const { room } = await heldGroup(table, group)
      const { eraseMine } = await import('./erase-mine.ts')
      return eraseMine(device, room, (session) => sessionOf(table, group, session))
    },
  }
}

/** The group and its sessions are stopped, then all that lies here of them goes. */
async function leave({ device, state, groups, sessions }: Table, group: RoomId): Promise<void> {
  const ring = await device.keyring.read(group)
  const rooms = [group, ...(ring?.sessions.keys() ?? [])]
  for (const room of rooms) sessions.delete(room)
  await groups.get(group)?.room.stop()
  groups.delete(group)
  await forgetGroup(device, group)
  await device.forgetDrafts(rooms)
  state.setState({ groups: state.getState().groups.filter((card) => card.group !== group) })
}

/** A group's card follows its board and its connection. */
function hold(table: Table, ring: Ring, room: OpenRoom): void {
  const look = watchEnds({ device: table.device, ring, sessions: table.sessions }, room)
  table.groups.set(ring.group, { ring, room, look })
  room.board.subscribe(() => showCards(table))
  room.connection.subscribe(() => showCards(table))
  showCards(table)
}

function showCards({ state, groups, withTexts }: Table): void {
  const cards = [...groups.values()].flatMap(({ ring, room }) => groupCard(ring, room, withTexts))
  state.setState({ groups: cards })
}

/** Rings are read again at each use: another tab may have added to them. */
async function heldGroup({ device, groups }: Table, group: RoomId): Promise<Held> {
  const held = groups.get(group)
  const ring = await device.keyring.read(group)
  if (held === undefined || ring === undefined) throw new Error('No such group on this device')
  return { ...held, ring }
}

function sessionOf(table: Table, group: RoomId, room: RoomId): Promise<SessionHandle> {
  let handle = table.sessions.get(room)
  if (handle === undefined) {
    handle = heldGroup(table, group).then(async (held) => {
      const known = await knownSession(table.device, held.ring, room)
      const open = openSessionRoom(table.device, { ring: held.ring, group: held.room }, known)
      await whenReady(open.board)
      return sit(table, held, { room, open })
    })
    table.sessions.set(room, handle)
  }
  return handle
}

function sit(
  { device }: Table,
  { ring, room: group }: Omit<Held, 'look'>,
  { room, open }: { readonly room: RoomId; readonly open: OpenRoom },
): Promise<SessionHandle> {
  const hosting = { device, ring, room, group, session: open }
  void enterOnce(hosting)
  return Promise.resolve(sessionHandle(hosting))
}

async function findByWords(
  table: Table,
  words: readonly string[],
  progress: (part: number) => void,
): Promise<Found> {
  const { device } = table
  const relayId = (await device.host.fresh)?.relay
  if (relayId === undefined) return { kind: 'offline' }
  const { door, key } = await device.deriveDoor({ words, relayId }, progress).keys
  const answer = await device.askDoor(door)
  if (answer === 'offline' || answer === 'busy') return { kind: answer }
  const gift = answer === 'closed' ? undefined : unwrapDoor({ key, to: door }, answer.wrap)
  return gift === undefined ? { kind: 'nothing' } : find(table, gift)
}

/** A device that has a seat in that group simply enters. */
async function find(table: Table, invited: Invited): Promise<Found> {
  const { group } = invited
  const held = table.groups.get(group)
  const { state, isKeyMissing } = held?.room.connection.getState() ?? { state: 'ended' }
  if (state !== 'ended' && isKeyMissing !== true) return { kind: 'seated', group }
  const card = table.state.getState().groups.find((one) => one.group === group)
  const looked = { ...invited, myName: card?.myName }
  return lookAt(table.device, looked, (ring) => seatIn(table, ring))
}

/** What goes to a library and comes back from it, loaded when somebody asks. */
function libraryWays(table: Table): Pick<App, 'libraries' | 'letTextOut' | 'letFiguresOut'> {
  const { device } = table
  const letOut = async (group: RoomId) => {
    const { room } = await heldGroup(table, group)
    return (await import('./deposit-acts.ts')).letOutOf(device, room)
  }
  return {
    async libraries() {
      const { openLibraries } = await import('./open-libraries.ts')
      return openLibraries(device)
    },
    letTextOut: async (group, out) => (await letOut(group)).text(out),
    letFiguresOut: async (group, figures) => (await letOut(group)).figures(figures),
  }
}

/** A facilitator comes with their sheet, or with the code on another of their screens. */
function waysBack(table: Table): Pick<App, 'recover' | 'pair'> {
  const { device } = table
  return {
    recover: async (by) =>
      settle(table, await (await import('./recover.ts')).recoverBy(device, by)),
    async pair(text, asked) {
      const fragment = parseFragment(text)
      if (fragment?.kind !== 'pairing') return { kind: 'nothing' }
      const { pair } = await import('./pair.ts')
      return settle(table, await pair(device, fragment, asked))
    },
  }
}

/** A seat that was found is held from now on. */
async function settle(table: Table, found: RingFound): Promise<Recovered> {
  if (found.kind !== 'ring') return found
  await seatIn(table, found.ring)
  return { kind: 'recovered', group: found.ring.group }
}

/** A group that is new on this device, or that it comes back to: what was open of it is over. */
async function seatIn(table: Table, ring: Ring, again?: OpenRoom): Promise<void> {
  await table.groups.get(ring.group)?.room.stop()
  for (const room of ring.sessions.keys()) table.sessions.delete(room)
  const open = again ?? openGroup(table.device, ring)
  hold(table, ring, open)
  keepFirmly()
  await open.line.synced()
}
