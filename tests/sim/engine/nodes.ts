import { JetStreamApiError } from '@nats-io/jetstream'
import type { Chance } from '../chance.ts'
import type { VirtualTime } from '../virtual-time.ts'

/** A message as the stream of rooms holds it. */
export interface Stored {
  readonly seq: number
  readonly subject: string
  readonly data: Uint8Array
}

/** What becomes of a question: answered, refused at once, lost, done without a word, or done long after. */
export type Fate = 'well' | 'silent' | 'lost' | 'unanswered' | 'late'

/** Nodes of an engine that misbehaves as nats-server 2.9 was seen to, on a clock of its own. */
export interface Nodes {
  readonly time: VirtualTime
  readonly chance: Chance
  /** In the stream's order. */
  messages: Stored[]
  readonly heard: Set<(stored: Stored, after: number) => void>
  /** How often something went wrong with a question, of one. */
  trouble: number
  /** The streams that nobody leads now. */
  readonly leaderless: Set<'rooms' | 'buckets'>
  /** How many questions were asked. */
  asked: number
  request<T>(of: 'rooms' | 'buckets', run: () => T): Promise<T>
  /** Adds a message; throws where another stands last than the one that is named, mostly. */
  add(subject: string, data: Uint8Array, named: number | undefined): number
  /** What it takes for a subject's last message. */
  believed(subject: string): Stored | undefined
  purge(subject: string, before: number): void
  /** The node that leads dies: some of what it had taken comes late, some of what stands is forgotten. */
  die(of: 'rooms' | 'buckets', forMs: number): void
}

const apiError = (code: number, description: string) =>
  new JetStreamApiError({ code: 400, err_code: code, description })

const named = (name: string): Error => Object.assign(new Error(name), { name })
const askedMs = 2_000

const fates: readonly Fate[] = ['silent', 'lost', 'unanswered', 'late']

/** What it has forgotten of a subject: it takes another message for the last, or refuses any name. */
interface Forgotten {
  readonly last: Stored | undefined
  readonly isStubborn: boolean
}

export function createNodes(time: VirtualTime, chance: Chance): Nodes {
  const forgotten = new Map<string, Forgotten>()
  const added = new Map<string, number>()
  let seq = 0
  const pause = (ms: number): Promise<void> =>
    new Promise((done) => void time.after(ms, () => done()))
  const lastOf = (subject: string): Stored | undefined =>
    nodes.messages.findLast((each) => each.subject === subject)
  const draw = (): Fate => (chance.happens(nodes.trouble) ? chance.pick(fates) : 'well')
  /** As two who write at once are both taken: the leader checks before it agrees with the others. */
  function isTaken(subject: string, wanted: number): boolean {
    const [last, before] = nodes.messages.filter((each) => each.subject === subject).reverse()
    const isAtOnce = time.nowMs() - (added.get(subject) ?? -Infinity) < 10
    const isOfBefore = (before?.seq ?? 0) === wanted && last !== undefined
    return isAtOnce && isOfBefore && chance.happens(0.5)
  }
  function check(subject: string, wanted: number | undefined): void {
    if (wanted === undefined) return
    const isStubborn = forgotten.get(subject)?.isStubborn === true
    const last = nodes.believed(subject)?.seq ?? 0
    if (!isStubborn && wanted === last) return
    if (!isStubborn && isTaken(subject, wanted)) return
    throw apiError(10_071, `wrong last sequence: ${last}`)
  }
  const nodes: Nodes = {
    time,
    chance,
    messages: [],
    heard: new Set(),
    trouble: 0,
    leaderless: new Set(),
    asked: 0,
    async request(of, run) {
      nodes.asked += 1
      const fate = draw()
      await pause(1 + chance.below(4))
      if (nodes.leaderless.has(of) || fate === 'silent') throw named('JetStreamNotEnabled')
      if (fate === 'lost' || fate === 'late') {
        const runLate = () => void (nodes.leaderless.has(of) || attempt(run))
        if (fate === 'late') time.after(askedMs + chance.below(3_000), runLate)
        await pause(askedMs)
        throw named('TimeoutError')
      }
      const answer = run()
      await pause(fate === 'unanswered' ? askedMs : 1 + chance.below(4))
      if (fate === 'unanswered') throw named('TimeoutError')
      return answer
    },
    add(subject, data, wanted) {
      check(subject, wanted)
      const after = lastOf(subject)?.seq ?? 0
      seq += 1
      const stored = { seq, subject, data: data.slice() }
      nodes.messages.push(stored)
      added.set(subject, time.nowMs())
      forgotten.delete(subject)
      for (const tell of nodes.heard) tell(stored, after)
      return seq
    },
    believed(subject) {
      const lost = forgotten.get(subject)
      return lost === undefined ? lastOf(subject) : lost.last
    },
    purge(subject, before) {
      nodes.messages = nodes.messages.filter(
        (each) => each.subject !== subject || each.seq >= before,
      )
    },
    die(of, forMs) {
      nodes.leaderless.add(of)
      time.after(forMs, () => void nodes.leaderless.delete(of))
      if (of === 'buckets') return
      for (const { subject } of nodes.messages) {
        if (!chance.happens(0.2)) continue
        const before = nodes.messages.filter((each) => each.subject === subject).slice(0, -1)
        const last = chance.happens(0.5) ? before.at(-1) : undefined
        forgotten.set(subject, { last, isStubborn: chance.happens(0.5) })
      }
    },
  }
  return nodes
}

/** Nobody hears how it went. */
function attempt(run: () => unknown): void {
  try {
    run()
  } catch {
    // Refused, and nobody waits for the answer.
  }
}
