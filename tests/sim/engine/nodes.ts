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

/** Nobody hears how it went. */
function attempt(run: () => unknown): void {
  try {
    run()
  } catch {
    // Refused, and nobody waits for the answer.
  }
}

type World = Pick<Nodes, 'time' | 'chance' | 'leaderless'>

/** One question, and what becomes of it. */
async function ask<T>({ time, chance, leaderless }: World, asking: Asking<T>): Promise<T> {
  const { of, run, fate } = asking
  const pause = (ms: number): Promise<void> =>
    new Promise((done) => void time.after(ms, () => done()))
  await pause(1 + chance.below(4))
  if (leaderless.has(of) || fate === 'silent') throw named('JetStreamNotEnabled')
  if (fate === 'lost' || fate === 'late') {
    const runLate = () => void (leaderless.has(of) || attempt(run))
    if (fate === 'late') time.after(askedMs + chance.below(3_000), runLate)
    await pause(askedMs)
    throw named('TimeoutError')
  }
  const answer = run()
  await pause(fate === 'unanswered' ? askedMs : 1 + chance.below(4))
  if (fate === 'unanswered') throw named('TimeoutError')
  return answer
}

interface Asking<T> {
  readonly of: 'rooms' | 'buckets'
  readonly run: () => T
  readonly fate: Fate
}

/** Messages by subject, and what is believed of them. */
function createStream({ time, chance }: Pick<Nodes, 'time' | 'chance'>) {
  const forgotten = new Map<string, Forgotten>()
  const added = new Map<string, number>()
  const stream = {
    messages: [] as Stored[],
    heard: new Set<(stored: Stored, after: number) => void>(),
    believed(subject: string): Stored | undefined {
      const lost = forgotten.get(subject)
      return lost === undefined ? of(subject).at(-1) : lost.last
    },
    add(subject: string, data: Uint8Array, wanted: number | undefined): number {
      check(subject, wanted)
      const after = of(subject).at(-1)?.seq ?? 0
      const stored = { seq: (seq += 1), subject, data: data.slice() }
      stream.messages.push(stored)
      added.set(subject, time.nowMs())
      forgotten.delete(subject)
      for (const tell of stream.heard) tell(stored, after)
      return seq
    },
    purge(subject: string, before: number): void {
      const stands = (each: Stored): boolean => each.subject !== subject || each.seq >= before
      stream.messages = stream.messages.filter(stands)
    },
    /** Forgets the last message of some subjects, though it stands. */
    forget(): void {
      for (const { subject } of stream.messages) {
        if (!chance.happens(0.2)) continue
        const last = chance.happens(0.5) ? of(subject).at(-2) : undefined
        forgotten.set(subject, { last, isStubborn: chance.happens(0.5) })
      }
    },
  }
  let seq = 0
  const of = (subject: string): Stored[] =>
    stream.messages.filter((each) => each.subject === subject)
  /** As two who write at once are both taken: the leader checks before it agrees with the others. */
  function isTaken(subject: string, wanted: number): boolean {
    const [last, before] = of(subject).reverse()
    const isAtOnce = time.nowMs() - (added.get(subject) ?? -Infinity) < 10
    const isOfBefore = (before?.seq ?? 0) === wanted && last !== undefined
    return isAtOnce && isOfBefore && chance.happens(0.5)
  }
  function check(subject: string, wanted: number | undefined): void {
    if (wanted === undefined) return
    const isStubborn = forgotten.get(subject)?.isStubborn === true
    const last = stream.believed(subject)?.seq ?? 0
    if (!isStubborn && (wanted === last || isTaken(subject, wanted))) return
    throw apiError(10_071, `wrong last sequence: ${last}`)
  }
  return stream
}

export function createNodes(time: VirtualTime, chance: Chance): Nodes {
  const leaderless = new Set<'rooms' | 'buckets'>()
  const stream = createStream({ time, chance })
  const world = { time, chance, leaderless }
  const nodes: Nodes = Object.assign(stream, {
    ...world,
    trouble: 0,
    request<T>(of: 'rooms' | 'buckets', run: () => T): Promise<T> {
      const fate = chance.happens(nodes.trouble) ? chance.pick(fates) : 'well'
      return ask(world, { of, run, fate })
    },
    die(of: 'rooms' | 'buckets', forMs: number): void {
      leaderless.add(of)
      time.after(forMs, () => void leaderless.delete(of))
      if (of === 'rooms') stream.forget()
    },
  })
  return nodes
}
