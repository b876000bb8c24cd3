import type { StoredMsg } from '@nats-io/jetstream'
import { isBehind } from './buckets.ts'
import { askedMs, type Engine } from './engine.ts'
import { decodeHead, type Head } from './message-form.ts'
import type { Scout } from './scout.ts'

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

/**
 * What the engine takes for a room's last message. nats-server 2.9 may forget it, after a purge and another
 * leader, although the message stands: it then says that there is none, or an earlier one.
 */
async function believedLast({ manager, names }: Engine, room: string) {
  return manager.streams.getMessage(names.rooms, { last_by_subj: names.room(room) })
}

/** What a writing is done with. */
interface Publishing {
  readonly engine: Engine
  readonly scouts: { readonly rooms: Scout }
  readonly pulse: Pulse
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

/** The first message of a room from a position on, as the stream's leader has it. */
export async function nextOf({ manager, names }: Engine, room: string, from: number) {
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

/**
 * Where ours stands, if nobody else's stands between what was expected and it. Said twice, it may stand
 * twice: the first counts, and what stands after it is for every reader to judge, this one too.
 */
function placeOfOurs(
  { payload }: Writing,
  next: Pick<StoredMsg, 'data' | 'seq'> | null,
): number | 'behind' {
  return next !== null && Buffer.compare(next.data, payload) === 0 ? next.seq : 'behind'
}

/** A node that says nothing for so long may be dead: the leader is asked. */
const nearMs = 200

const nothingWithin = (ms: number): Promise<null> =>
  new Promise((done) => void setTimeout(() => done(null), ms))

/**
 * Asked of any node, for each has the beginning of the same order: one that has ours there is right; one that
 * has nothing there yet is behind, one that is silent may be for good, and then the leader is asked.
 */
async function placeAsked(engine: Engine, writing: Writing): Promise<number | 'behind'> {
  const { manager, names } = engine
  const asked = { seq: writing.expected + 1, next_by_subj: names.room(writing.room) }
  const near = await Promise.race([
    manager.direct.getMessage(names.rooms, asked).catch(() => null),
    nothingWithin(nearMs),
  ])
  const place = placeOfOurs(writing, near)
  return place === 'behind'
    ? placeOfOurs(writing, await nextOf(engine, writing.room, asked.seq))
    : place
}

/** What to name next. */
interface Renamed {
  readonly named: number | undefined
}

/**
 * Refused: ours may be what it was refused for, when an earlier try was not answered; or another's; or
 * nothing is, though in the stream the expected message stands and nothing of the room after it. Then
 * what the engine believes to be last is named and, if it refuses that too, nothing.
 */
async function whyRefused(
  engine: Engine,
  writing: Writing,
  named: number | undefined,
): Promise<number | 'behind' | Renamed> {
  const { room, expected } = writing
  const next = await nextOf(engine, room, expected + 1)
  if (next !== null) return placeOfOurs(writing, next)
  const isThere = expected === 0 || (await nextOf(engine, room, expected))?.seq === expected
  if (!isThere) return 'behind'
  const believed = (await believedLast(engine, room))?.seq ?? 0
  return { named: believed < expected && believed !== named ? believed : undefined }
}

/**
 * `named` is what the engine takes for the room's last message: nearly always the expected one. Undefined
 * asks it nothing: what the message itself says that it stands after decides, as it does for every reader.
 */
async function tryOnce(
  engine: Engine,
  writing: Writing,
  named: number | undefined,
): Promise<number | 'behind' | Renamed> {
  const { stream, names, connection } = engine
  const { room, payload, expected } = writing
  const last = named === undefined ? {} : { lastSubjectSequence: named }
  const expect = { ...last, streamName: names.rooms }
  try {
    const { seq } = await stream.publish(names.room(room), payload, { expect, timeout: askedMs })
    const isSure = connection.info?.cluster === undefined && named === expected
    return isSure ? seq : await placeAsked(engine, writing)
  } catch (cause) {
    if (!isBehind(cause)) throw cause
    return whyRefused(engine, writing, named)
  }
}

/** How often another last message is named before nobody knows what the engine takes. */
const renamedMost = 8

/**
 * Writes one message where it was meant to stand, however often it must be said, and answers where it
 * stands; `behind` when another stands there. Throws when nobody knows.
 */
export async function publish(
  { engine, scouts, pulse }: Publishing,
  writing: Writing,
): Promise<number | 'behind'> {
  let named: number | undefined = writing.expected
  try {
    for (let times = 0; times < renamedMost; times += 1) {
      const told = await scouts.rooms.ask(() => tryOnce(engine, writing, named), pulse)
      if (typeof told === 'number') pulse()
      if (typeof told !== 'object') return told
      named = told.named
    }
    throw new Error('the engine refuses whatever is named')
  } catch (cause) {
    pulse(cause)
    throw cause
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
