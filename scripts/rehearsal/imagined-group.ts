import { doDeed } from '../../client/src/acts/imagined-peer.ts'
import { sceneOf } from '../../client/src/acts/imagined-scene.ts'
import { atOnce } from '../../client/src/acts/imagined-seats.ts'
import { lookAt, type Invited } from '../../client/src/acts/find-seat.ts'
import { openGroup, type OpenRoom } from '../../client/src/acts/open-group.ts'
import { knownSession, openSessionRoom } from '../../client/src/acts/open-session-room.ts'
import { peerActs } from '../../client/src/acts/peer-acts.ts'
import { enterOnce } from '../../client/src/acts/session-handle.ts'
import { deriveDoor } from '../../client/src/seal/derive-door.ts'
import { parseFragment } from '../../client/src/seal/fragment.ts'
import { unwrapDoor } from '../../client/src/seal/wrap.ts'
import type { Board } from '../../client/src/store/board.ts'
import type { PeerActs } from '../../client/src/store/session.ts'
import type { Ring } from '../../client/src/sync/keyring.ts'
import type { Started } from '../../server/start-relay.ts'
import type { MemberId, RoomId } from '../../shared/model/ids.ts'
import type { Deed } from '../../shared/rehearsal/deed.ts'
import { createPlay, paces, type Pace } from '../../shared/rehearsal/play.ts'
import { troupeOf } from '../../shared/rehearsal/troupes.ts'
import { realDevice, type RealDevice } from '../../tests/fixtures/real-device.ts'

/** How the imagined people go, and who is told what they do. */
export interface Imagining {
  readonly relay: Started
  readonly peers: number
  readonly pace: Pace
  readonly seed: number
  /** They come in, or say something aloud. */
  readonly tell: (name: string, aloud: string | undefined) => void
}

/** Somebody imagined, on a device of their own, in the group's room. */
interface Newcomer {
  readonly real: RealDevice
  readonly ring: Ring
  readonly group: OpenRoom
}

/** The same, at the table of the session. */
interface AtTable {
  readonly name: string
  readonly member: MemberId
  readonly acts: PeerActs
  readonly board: () => Board
}

const lookMs = 250
const waitMs = 20_000

/** Resolves with what is read, once there is something; nothing after twenty seconds. */
async function soon<T>(read: () => T | undefined): Promise<T | undefined> {
  for (const untilMs = Date.now() + waitMs; Date.now() < untilMs;) {
    const found = read()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return undefined
}

/** What a link, or five words said aloud, opens; nothing when they open nothing. */
export async function doorFrom(relay: Started, said: string): Promise<Invited | undefined> {
  const fragment = parseFragment(said.slice(said.indexOf('#') + 1))
  if (fragment?.kind === 'invitation') return fragment
  const words = said.split(/[\s,]+/).filter((word) => word !== '')
  if (words.length !== 5) return undefined
  const config = await fetch(`http://localhost:${relay.port}/config`)
  const { relay: relayId } = (await config.json()) as { readonly relay: string }
  const { door, key } = deriveDoor({ words, relayId })
  const real = await realDevice(relay)
  const answer = await real.device.askDoor(door)
  real.kill()
  return typeof answer === 'string' ? undefined : unwrapDoor({ key, to: door }, answer.wrap)
}

async function takeSeat(relay: Started, invited: Invited, name: string): Promise<Newcomer> {
  const real = await realDevice(relay)
  const { device } = real
  let open: OpenRoom | undefined
  const found = await lookAt(device, invited, (ring) => {
    open = openGroup(device, ring)
    return Promise.resolve()
  })
  const seated = found.kind === 'found' ? await found.seating.takeSeat(name) : found.kind
  const ring = await device.keyring.read(invited.group)
  if (seated !== 'seated' || open === undefined || ring === undefined) {
    real.kill()
    throw new Error(`${name}: ${seated}`)
  }
  return { real, ring, group: open }
}

/** The session that is open in the group, once this device has heard of it. */
function openSessionOf({ group }: Newcomer): RoomId | undefined {
  const open = [...group.board.getState().sessions.values()].filter(
    ({ record }) => record.state === 'open',
  )
  return open.at(-1)?.record.room
}

async function enter(newcomer: Newcomer, name: string): Promise<AtTable> {
  const { real, ring, group } = newcomer
  const { device } = real
  const room = await soon(() => openSessionOf(newcomer))
  if (room === undefined) throw new Error(`${name}: no open session`)
  const session = openSessionRoom(device, { ring, group }, await knownSession(device, ring, room))
  await enterOnce({ device, ring, room, group, session })
  const desk = { ...session.desk, line: atOnce(session.line) }
  const acts = peerActs(desk, device.draftsOf(room))
  return { name, member: ring.member, acts, board: session.board.getState }
}

function make({ name, acts }: AtTable, deed: Deed, tell: Imagining['tell']): void {
  if (deed.does === 'say') return tell(name, deed.text)
  // Gone meanwhile, as in any session: said, and the others go on.
  doDeed(acts, deed).catch((cause: unknown) => console.error(`${name}: ${String(cause)}`))
}

/** They act by themselves until they are stopped. */
function follow(
  table: readonly AtTable[],
  imagining: Imagining,
  troupe: ReturnType<typeof troupeOf>,
) {
  const play = createPlay(troupe, imagining.seed)
  const members = table.map(({ member }) => member)
  const [first] = table
  return setInterval(() => {
    const scene = first === undefined ? undefined : sceneOf(first.board(), members)
    if (scene === undefined) return
    for (const deed of play.look(scene, (lookMs / 1_000) * paces[imagining.pace])) {
      const one = table[deed.by]
      if (one !== undefined) make(one, deed, imagining.tell)
    }
  }, lookMs)
}

/**
 * Imagined people come in by this door, one after the other, each from a device of their own over the
 * protocol that phones speak, and act along the script of the session that is open there. Throws when
 * one of them cannot come in. Ends with `stop`.
 */
export async function imagineGroup(
  imagining: Imagining,
  invited: Invited,
): Promise<{ readonly stop: () => void }> {
  const { relay, peers, tell } = imagining
  const newcomers: RealDevice[] = []
  const table: AtTable[] = []
  let troupe = troupeOf('tenir-debout', peers)
  for (const { name } of troupe.parts) {
    const newcomer = await takeSeat(relay, invited, name)
    newcomers.push(newcomer.real)
    table.push(await enter(newcomer, name))
    tell(name, undefined)
  }
  const script = await soon(() => [...(table[0]?.board().script.values() ?? [])][0]?.words)
  troupe = troupeOf(script?.kind ?? 'tenir-debout', peers)
  const following = follow(table, imagining, troupe)
  return {
    stop() {
      clearInterval(following)
      for (const real of newcomers) real.kill()
    },
  }
}
