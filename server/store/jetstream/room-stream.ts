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

/**
 * What the engine takes for a room's last message. nats-server 2.9 may forget it, after a purge and another
 * leader, although the message stands: it then says that there is none, or an earlier one.
 */
async function believedLast({ manager, names }: Engine, room: string) {
  return manager.streams.getMessage(names.rooms, { last_by_subj: names.room(room) })
}

/** A room's last message, as the stream's leader has it. */
export async function lastOf(engine: Engine, room: string) {
  let found = await believedLast(engine, room)
  for (;;) {
    const next = await nextOf(engine, room, (found?.seq ?? 0) + 1)
    if (next === null) break
    found = next
  }
  return found === null ? undefined : { at: found.seq, head: decodeHead(found.data) }
}

/** Every room of which something stands in the stream, message by message: lists of subjects forget some. */
export async function roomsIn(engine: Engine): Promise<string[]> {
  const rooms = new Set<string>()
  for (let at = 0; ;) {
    const next = await nextOf(engine, '*', at + 1)
    if (next === null) return [...rooms]
    rooms.add(next.subject.slice(engine.names.room('').length))
    at = next.seq
  }
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
    // First of all that stands, and after something else: it landed behind the end of its room.
    if (place === 'gone' && after > 0) return readAfter(engine, room, 0)
    found.push({ at: next.seq, head, payload: next.data, isVoid: place !== 'next' })
    after = next.seq
  }
}

/** True when nobody else's message stands between the one that was expected and ours. */
async function isOurs(engine: Engine, { room, payload, expected }: Writing): Promise<boolean> {
  const next = await nextOf(engine, room, expected + 1)
  return next !== null && Buffer.compare(next.data, payload) === 0
}

/**
 * `named` is what the engine takes for the room's last message: nearly always the expected one. Undefined
 * asks it nothing: what the message itself says that it stands after decides, as it does for every reader.
 */
async function tryOnce(
  engine: Engine,
  writing: Writing,
  named: number | undefined,
): Promise<number | 'behind'> {
  const { stream, names, connection } = engine
  const { room, payload, expected } = writing
  const last = named === undefined ? {} : { lastSubjectSequence: named }
  const expect = { ...last, streamName: names.rooms }
  const { seq } = await stream.publish(names.room(room), payload, { expect, timeout: askedMs })
  const isSure = connection.info?.cluster === undefined && named === expected
  return isSure || (await isOurs(engine, writing)) ? seq : 'behind'
}

/** Refused after a try that was not answered: ours may be what it was refused for. */
async function find(engine: Engine, writing: Writing): Promise<number | 'behind'> {
  if (!(await isOurs(engine, writing))) return 'behind'
  return (await lastOf(engine, writing.room))?.at ?? 'behind'
}

/** Refused, though in the stream the expected message stands and nothing of the room after it. */
async function isForgotten(engine: Engine, { room, expected }: Writing): Promise<boolean> {
  if ((await nextOf(engine, room, expected + 1)) !== null) return false
  return expected === 0 || (await nextOf(engine, room, expected))?.seq === expected
}

/** What to name next: what the engine believes to be last, then, if it refuses that too, nothing. */
async function nameNext(engine: Engine, { room, expected }: Writing, named: number | undefined) {
  const believed = (await believedLast(engine, room))?.seq ?? 0
  return believed < expected && believed !== named ? believed : undefined
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
  let named: number | undefined = writing.expected
  for (let tries = 0; ; tries += 1) {
    try {
      const at = await tryOnce(engine, writing, named)
      pulse()
      return at
    } catch (cause) {
      const isRefused = isBehind(cause)
      if (!isRefused) pulse(cause)
      if (isFinal(cause) || performance.now() > untilMs) throw cause
      if (!isRefused) {
        await later(againMs)
        continue
      }
      const there = tries === 0 ? 'behind' : await find(engine, writing)
      if (there !== 'behind' || !(await isForgotten(engine, writing))) return there
      named = await nameNext(engine, writing, named)
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
