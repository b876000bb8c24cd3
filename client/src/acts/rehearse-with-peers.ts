import { createStore } from 'zustand/vanilla'
import { enterSession } from '../../../shared/acts/enter-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import { defaultRules } from '../../../shared/method/charter.ts'
import type { Kind } from '../../../shared/method/kinds.ts'
import { totalMinutes } from '../../../shared/method/rescale.ts'
import { defaultScript, saidAt } from '../../../shared/method/script.ts'
import type { Hash, MemberId } from '../../../shared/model/ids.ts'
import type { ScriptWords } from '../../../shared/model/script.ts'
import type { Deed } from '../../../shared/rehearsal/deed.ts'
import { createPlay, paces, type Pace } from '../../../shared/rehearsal/play.ts'
import { troupeOf } from '../../../shared/rehearsal/troupes.ts'
import { language } from '../phrases/locale.ts'
import { tRehearsal } from '../phrases/rehearsal.ts'
import { newRecordId, newRoomId } from '../seal/random.ts'
import type { ImaginedSession, SaidAloud } from '../store/imagined.ts'
import { emptyBoard } from '../store/project-board.ts'
import type { PeerActs, SessionHandle } from '../store/session.ts'
import type { Line, Stop } from '../sync/line.ts'
import { soloLine } from '../sync/solo-line.ts'
import type { Desk } from './author.ts'
import { doDeed } from './imagined-peer.ts'
import { sceneOf } from './imagined-scene.ts'
import { peerActs } from './peer-acts.ts'
import { soloDrafts } from './solo-drafts.ts'
import { openAlone, soloHandle, type Alone } from './solo-session.ts'
import { firstStep } from './start-session.ts'

/** A clock that is given: its hour, and something done again and again. */
export interface RehearsalClock {
  readonly nowMs: () => number
  readonly everyMs: (ms: number, run: () => void) => Stop
}

interface Rehearsing {
  readonly kind: Kind
  readonly pace: Pace
  /** The same seed, the same rehearsal. */
  readonly seed: number
  readonly clock: RehearsalClock
}

/** How often invented peers look up, ms. */
const lookMs = 250

const pageClock: RehearsalClock = {
  nowMs: () => Date.now(),
  everyMs(ms, run) {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  },
}

/** The proposed script of a kind, with the ground rules every group begins with. */
function scriptOf(kind: Kind): ScriptWords {
  const steps = saidAt(kind, 1, defaultScript(kind, 'on-site'))
  return {
    kind,
    group: tRehearsal.group,
    number: 1,
    facilitator: tRehearsal.you,
    rules: defaultRules.map((rule) => rule[language]),
    steps: steps.map((step) => ({ ...step })),
    length: 'on-site',
    plannedMinutes: totalMinutes(steps),
  }
}

/** Their posts leave at once: nobody is there to take them back. */
function atOnce(line: Line): Line {
  return { ...line, post: (act, { holdMs: _, ...options } = {}) => line.post(act, options) }
}

/** A seat of their own at the table, with the rights of a peer and no other. */
function deskOf({ table, keys, board, desk }: Alone, member: MemberId): Desk {
  const line = soloLine(table, { role: 'peer', member, hash: '' as Hash })
  return { ...desk, author: keys.authorOf(member), board: board.getState, line: atOnce(line) }
}

interface Seated {
  readonly name: string
  readonly member: MemberId
  readonly acts: PeerActs
}

async function seat(alone: Alone, name: string): Promise<Seated> {
  const member = newRecordId()
  const desk = deskOf(alone, member)
  await desk.line.post(enterSession(desk.author, { name }))
  return { name, member, acts: peerActs(desk, soloDrafts()) }
}

/** « On sort du cadre » tells who is there anew: here everybody stays. */
function staying({ connection }: Alone, session: SessionHandle): SessionHandle {
  const { acts } = session
  const gesture: PeerActs['gesture'] = (made) => {
    const { here } = connection.getState()
    acts.gesture(made)
    connection.setState({ here })
  }
  return { ...session, acts: { ...acts, gesture } }
}

/** The facilitator's session with invented people, who act by themselves along the script. */
export async function rehearseWithPeers({
  kind,
  pace,
  seed,
  clock,
}: Partial<Rehearsing> & Pick<Rehearsing, 'kind'>): Promise<ImaginedSession> {
  const { nowMs, everyMs } = clock ?? pageClock
  const troupe = troupeOf(kind)
  const alone = openAlone({ member: newRecordId(), nowMs })
  const { desk, connection, board } = alone
  const script = scriptOf(kind)
  await desk.line.post(
    openSession(desk.author, { script, progress: firstStep(script, nowMs(), false) }),
  )
  await desk.line.post(enterSession(desk.author, { name: script.facilitator }))
  const peers = await Promise.all(troupe.parts.map(({ name }) => seat(alone, name)))
  const members = peers.map(({ member }) => member)
  connection.setState({ here: new Set([desk.author.member, ...members]) })

  const said = createStore<readonly SaidAloud[]>(() => [])
  const make = (deed: Deed) => {
    const peer = peers[deed.by]
    if (peer === undefined) return
    if (deed.does === 'say') {
      said.setState([...said.getState(), { name: peer.name, text: deed.text }], true)
    } else void doDeed(peer.acts, deed)
  }
  const play = createPlay(troupe, seed ?? 1)
  let speed: number = paces[pace ?? 'calm']
  const stop = everyMs(lookMs, () => {
    const scene = sceneOf(board.getState(), members)
    if (scene !== undefined) play.look(scene, (lookMs / 1_000) * speed).forEach(make)
  })
  const groupBoard = createStore(() => emptyBoard(true))
  return {
    session: staying(alone, soloHandle(alone, { group: newRoomId(), groupBoard })),
    said,
    setPace: (next) => {
      speed = paces[next]
    },
    stop,
  }
}
