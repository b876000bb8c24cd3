import { pathToFileURL } from 'node:url'
import type { Answer } from '../../shared/wire/answer.ts'
import { createChance } from '../sim/chance.ts'
import { spreadOf, type Spread } from './figures.ts'
import { gather, type Gathering } from './gathering.ts'
import { startRelayProcess, withFolder, type RelayProcess } from './relay-process.ts'
import { createWatch, type Seen, type Watch } from './watch.ts'
import { createWriting, type Gesture } from './writing.ts'

/** A stretch of the session at one pace. */
interface Stretch extends Seen {
  readonly actsPerSecond: number
  /** How late this process itself was in posting: noise of the machine, not of the relay. */
  readonly postedLate: Spread
  /** Share of one core that the relay used. */
  readonly relayCore: number | undefined
}

export interface SessionLoad {
  readonly clients: number
  readonly sockets: number
  /** Two acts a second: a lively session. */
  readonly lively: Stretch
  /** Twenty acts a second: harder than any session. */
  readonly hard: Stretch
  /** Everybody at the same instant, once a second. */
  readonly together: Stretch
  readonly memoryMb: {
    readonly atStart: number
    readonly afterLoad: number
    readonly peak: number
  }
}

interface Table {
  readonly relay: RelayProcess
  readonly gathering: Gathering
  readonly watch: Watch
  readonly writing: ReturnType<typeof createWriting>
  readonly post: (gesture: Gesture) => void
}

/** Seats a table whose every act is timed. */
async function setTable(relay: RelayProcess): Promise<Table> {
  // Facilitator, sixteen peers and the screen: all but the author are to see it.
  const watch = createWatch(17)
  const unanswered = new Map<string, { readonly gesture: Gesture; readonly sentMs: number }>()
  const hearAnswer = (by: number, answer: Answer): void => {
    const one = unanswered.get(`${by}/${answer.n}`)
    if (one === undefined) return
    if (answer.kind !== 'done') throw new Error(`An act was not done: ${JSON.stringify(answer)}`)
    watch.answeredAfter(performance.now() - one.sentMs)
    unanswered.delete(`${by}/${answer.n}`)
    writing.answered(one.gesture)
  }
  const gathering = await gather(relay.origin, (by) => ({
    record: (key) => watch.see(by, key),
    answer: (answer) => hearAnswer(by, answer),
  }))
  const guests = [gathering.facilitator, ...gathering.peers]
  const post = (gesture: Gesture): void => {
    const sentMs = performance.now()
    watch.sent(gesture.by, gesture.act, sentMs)
    const n = guests[gesture.by]?.inSession.post(gesture.act)
    unanswered.set(`${gesture.by}/${n}`, { gesture, sentMs })
  }
  const writing = createWriting(gathering, createChance(2))
  return { relay, gathering, watch, writing, post }
}

const until = (atMs: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.ceil(Math.max(0, atMs - performance.now()))))

interface Pace {
  readonly actsPerSecond: number
  readonly moments: readonly { readonly afterMs: number; readonly gestures: () => Gesture[] }[]
}

async function stretch(table: Table, { actsPerSecond, moments }: Pace): Promise<Stretch> {
  const { relay, watch, post } = table
  const late: number[] = []
  const workedMs = await relay.processorMs()
  const startedMs = performance.now()
  for (const { afterMs, gestures } of moments) {
    // Composed and sealed ahead of its moment: a phone does this with a processor of its own.
    const composed = gestures()
    await until(startedMs + afterMs)
    late.push(performance.now() - startedMs - afterMs)
    for (const gesture of composed) post(gesture)
  }
  await watch.settle(30_000)
  const tookMs = performance.now() - startedMs
  const worked = (await relay.processorMs()) ?? Number.NaN
  return {
    actsPerSecond,
    ...watch.take(),
    postedLate: spreadOf(late),
    relayCore:
      workedMs === undefined ? undefined : Math.round(((worked - workedMs) / tookMs) * 1e3) / 1e3,
  }
}

/** So many acts, by anybody, at instants that know nothing of each other. */
function scattered({ writing }: Table, actsPerSecond: number, acts: number): Pace {
  const chance = createChance(3)
  let afterMs = 0
  const moments = Array.from({ length: acts }, () => {
    afterMs += (-Math.log(1 - chance.next()) * 1_000) / actsPerSecond
    return { afterMs, gestures: () => [writing.next()] }
  })
  return { actsPerSecond, moments }
}

function together({ writing, gathering }: Table, times: number): Pace {
  const everybody = [0, ...gathering.peers.map((_, index) => index + 1)]
  const moments = Array.from({ length: times }, (_, index) => ({
    afterMs: (index + 1) * 1_000,
    gestures: () => everybody.map((by) => writing.next(by)),
  }))
  return { actsPerSecond: everybody.length, moments }
}

/** The round, the telling, and acts enough for every path to be warm. */
async function warmUp(table: Table): Promise<void> {
  const { writing, post, watch } = table
  for (const gesture of writing.round()) post(gesture)
  await watch.settle(30_000)
  const each = writing.openEchoes().map((gesture, index) => ({
    afterMs: index * 150,
    gestures: () => [gesture],
  }))
  await stretch(table, { actsPerSecond: 7, moments: each })
  await stretch(table, scattered(table, 20, 200))
}

/** A whole table on one relay with everything durable: how soon each sees what another wrote. */
export async function sessionLoad(): Promise<SessionLoad> {
  return withFolder(async (folder) => {
    const relay = await startRelayProcess(folder)
    const atStart = await relay.memoryMb()
    const table = await setTable(relay)
    await warmUp(table)
    const lively = await stretch(table, scattered(table, 2, 80))
    const hard = await stretch(table, scattered(table, 20, 2_000))
    const crowd = await stretch(table, together(table, 20))
    const after = await relay.memoryMb()
    const { peers } = table.gathering
    table.gathering.leave()
    await relay.stop()
    const memoryMb = {
      atStart: atStart?.now ?? Number.NaN,
      afterLoad: after?.now ?? Number.NaN,
      peak: after?.peak ?? Number.NaN,
    }
    const clients = peers.length + 2
    // The screen has one socket, people two.
    return { clients, sockets: clients * 2 - 1, lively, hard, together: crowd, memoryMb }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await sessionLoad(), undefined, 2))
}
