import { JetStreamApiError } from '@nats-io/jetstream'
import { isBehind } from './buckets.ts'
import { askedMs, type Engine } from './engine.ts'
import { decodeHead, type Head } from './message-form.ts'

/**
 * A message of a room as it stands in the stream. Void when it was written after another message than the
 * one it stands after: nobody reads it. A cluster of nats-server 2.9 takes two writes that name the same
 * last message when they come at once, so the stream's order decides, and not its answer alone.
 */
export interface Message {
  readonly at: number
  readonly head: Head
  readonly payload: Uint8Array
  readonly isVoid: boolean
}

/** What is to be written, if the room's last message still stands at `expected`. */
export interface Writing {
  readonly room: string
  readonly payload: Uint8Array
  readonly expected: number
}

/** Told of every try: why it failed, or that it did not. */
export type Pulse = (cause?: unknown) => void

/** While the engine chooses another leader (4 to 9 s), a write waits rather than cut everybody. */
const patienceMs = 15_000
const againMs = 100

/** Full, or too large: trying again changes nothing. */
const isFinal = (cause: unknown): boolean =>
  (cause instanceof JetStreamApiError && [10_047, 10_054, 10_077].includes(cause.code)) ||
  (cause instanceof Error && cause.name === 'InvalidArgumentError')

const later = (ms: number): Promise<void> => new Promise((done) => void setTimeout(done, ms))

/** A room's last message, as the stream's leader has it. */
export async function lastOf({ manager, names }: Engine, room: string) {
  const found = await manager.streams.getMessage(names.rooms, { last_by_subj: names.room(room) })
  return found === null ? undefined : { at: found.seq, head: decodeHead(found.data) }
}

/** Every room of which something stands in the stream. */
export async function roomsIn({ manager, names }: Engine): Promise<string[]> {
  const asked = { subjects_filter: names.room('*') }
  const { state } = await manager.streams.info(names.rooms, asked)
  return Object.keys(state.subjects ?? {}).map((each) => each.slice(names.room('').length))
}

async function nextOf({ manager, names }: Engine, room: string, from: number) {
  const asked = { seq: from, next_by_subj: names.room(room) }
  return manager.streams.getMessage(names.rooms, asked)
}

/** Where it stands in the order of its room: `gone` when what came before it was taken away meanwhile. */
export function placeOf({ kind, before }: Head, after: number): 'next' | 'void' | 'gone' {
  // A whole message stands for what it took away; only one that is valid takes anything away.
  if (before === after || (before > after && kind === 'whole')) return 'next'
  return before < after ? 'void' : 'gone'
}

/** A room's messages after a position, in order, as the stream's leader has them. */
export async function readAfter(engine: Engine, room: string, tail: number): Promise<Message[]> {
  const found: Message[] = []
  let after = tail
  for (;;) {
    const next = await nextOf(engine, room, after + 1)
    if (next === null) return found
    const head = decodeHead(next.data)
    const place = placeOf(head, after)
    if (place === 'gone') return readAfter(engine, room, 0)
    found.push({ at: next.seq, head, payload: next.data, isVoid: place === 'void' })
    after = next.seq
  }
}

/** True when nobody else's message stands between the one that was expected and ours. */
async function isOurs(engine: Engine, { room, payload, expected }: Writing): Promise<boolean> {
  const next = await nextOf(engine, room, expected + 1)
  return next !== null && Buffer.compare(next.data, payload) === 0
}

async function tryOnce(engine: Engine, writing: Writing): Promise<number | 'behind'> {
  const { stream, names, connection } = engine
  const { room, payload, expected } = writing
  const expect = { lastSubjectSequence: expected, streamName: names.rooms }
  const { seq } = await stream.publish(names.room(room), payload, { expect, timeout: askedMs })
  const isAlone = connection.info?.cluster === undefined
  return isAlone || (await isOurs(engine, writing)) ? seq : 'behind'
}

/** Refused after a try that was not answered: ours may be what it was refused for. */
async function find(engine: Engine, writing: Writing): Promise<number | 'behind'> {
  if (!(await isOurs(engine, writing))) return 'behind'
  return (await lastOf(engine, writing.room))?.at ?? 'behind'
}

/**
 * Writes one message where it was meant to stand, however often it must be said, and answers where the
 * room then ends; `behind` when another stands there. Throws when nobody knows.
 */
export async function publish(
  engine: Engine,
  writing: Writing,
  pulse: Pulse,
): Promise<number | 'behind'> {
  const untilMs = performance.now() + patienceMs
  for (let tries = 0; ; tries += 1) {
    try {
      const at = await tryOnce(engine, writing)
      pulse()
      return at
    } catch (cause) {
      const isRefused = isBehind(cause)
      if (isRefused && tries === 0) return 'behind'
      if (!isRefused) pulse(cause)
      if (isFinal(cause) || performance.now() > untilMs) throw cause
      if (isRefused) return await find(engine, writing)
      await later(againMs)
    }
  }
}

/** Takes away what stands before a whole message that stands for it. */
export async function purgeBefore(
  { manager, names }: Engine,
  room: string,
  at: number,
): Promise<void> {
  await manager.streams.purge(names.rooms, { filter: names.room(room), seq: at })
}
