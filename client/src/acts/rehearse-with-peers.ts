import { createStore } from 'zustand/vanilla'
import { enterSession } from '../../../shared/acts/enter-session.ts'
import { openSession } from '../../../shared/acts/open-session.ts'
import { defaultRules } from '../../../shared/method/charter.ts'
import type { Kind } from '../../../shared/method/kinds.ts'
import { totalMinutes } from '../../../shared/method/rescale.ts'
import { defaultScript, saidAt } from '../../../shared/method/script.ts'
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
import type { Stop } from '../sync/line.ts'
import { doDeed } from './imagined-peer.ts'
import { seatImagined, type Imagined } from './imagined-seats.ts'
import { sceneOf } from './imagined-scene.ts'
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
  readonly seed?: number
  readonly clock?: RehearsalClock
  /** Told why, should something of theirs be refused. */
  readonly refused?: (why: string) => void
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

/** What is said aloud is heard; the rest is done by a gesture of theirs. Nothing more of whoever was removed. */
function stage(peers: readonly Imagined[], { board }: Alone) {
  const said = createStore<readonly SaidAloud[]>(() => [])
  const make = (deed: Deed) => {
    const peer = peers[deed.by]
    if (peer === undefined || !board.getState().participants.has(peer.member)) return
    if (deed.does === 'say') {
      said.setState([...said.getState(), { name: peer.name, text: deed.text }], true)
    } else void doDeed(peer.acts, deed)
  }
  return { said, make }
}

/** The facilitator's session, opened at the first step of the proposed script. */
async function openProposed({ desk }: Alone, kind: Kind): Promise<void> {
  const script = scriptOf(kind)
  const progress = firstStep(script, desk.nowMs(), false)
  await desk.line.post(openSession(desk.author, { script, progress }))
  await desk.line.post(enterSession(desk.author, { name: script.facilitator }))
}

/** The facilitator's session with invented people, who act by themselves along the script. */
export async function rehearseWithPeers(rehearsing: Rehearsing): Promise<ImaginedSession> {
  const { kind, pace, seed = 1, clock = pageClock, refused } = rehearsing
  const troupe = troupeOf(kind)
  const alone = openAlone({ member: newRecordId(), nowMs: clock.nowMs })
  const { desk, connection, board } = alone
  await openProposed(alone, kind)
  const peers = await Promise.all(
    troupe.parts.map(({ name }) => seatImagined(alone, name, refused)),
  )
  const members = peers.map(({ member }) => member)
  connection.setState({ here: new Set([desk.author.member, ...members]) })

  const { said, make } = stage(peers, alone)
  const play = createPlay(troupe, seed)
  let speed: number = paces[pace]
  const stop = clock.everyMs(lookMs, () => {
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
