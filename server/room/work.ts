import type { Answer } from '../../shared/wire/answer.ts'
import { encodeAnswer } from '../../shared/wire/answer.ts'
import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import type { Appended, Kept } from '../store/store.ts'
import { applyAct, isErasureDue, sweepDoors } from '../../shared/policy/apply-act.ts'
import { createDocument } from './document.ts'
import { encodeEntry, encodeSnapshot, indexOf } from './entry.ts'
import { drawAuthor, nextGeneration, type EndCause } from './generation.ts'
import {
  checkStandings,
  closeAll,
  standingOf,
  tellAll,
  type LiveRoom,
  type Waiting,
} from './live-room.ts'
import { answerAgain, takeNumber } from './numbers.ts'
import type { Write } from '../../shared/policy/records.ts'
import { createTentative, type Tentative } from '../../shared/policy/tentative.ts'

/** Sets the room to work, unless it is at it: one write in flight, what arrives meanwhile is next. */
export function work(room: LiveRoom): void {
  if (room.isWorking || room.isGone) return
  room.isWorking = true
  room.work = workOff(room).catch((cause: unknown) => {
    // A bug breaks this room and no other: it is read again from what is durable.
    room.relay.log.error({ cause }, 'a room broke')
    abandon(room)
  })
}

async function workOff(room: LiveRoom): Promise<void> {
  // What arrives in the same turn goes in the same entry.
  await Promise.resolve()
  while (!room.isGone && (room.due !== undefined || room.waiting.length > 0)) {
    if (room.due === undefined) await commit(room)
    else await renew(room, room.due)
  }
  room.isWorking = false
}

/** Nobody knows what is durable: the room leaves memory, and whoever comes back reads it again. */
export function abandon(room: LiveRoom): void {
  room.isGone = true
  for (const dependent of room.dependents) abandon(dependent)
  closeAll(room, 'storeFailed')
}

/** The answer to one act; what it does is tentative until the tick is durable. */
function decideOne(room: LiveRoom, { visitor, act }: Waiting, tick: Tentative): Answer {
  const { caller } = visitor
  const again = answerAgain(tick, caller.device, act.n)
  if (again !== undefined) return again
  const { surroundings, limits } = room.relay
  const moment = { tick, nowMs: surroundings.nowMs(), roomBytes: limits.roomBytes }
  const by = standingOf(room, caller, tick)
  const refusal =
    by === undefined && caller.kind === 'invite'
      ? 'door-closed'
      : applyAct(by, act.operations, moment)
  tick.write(takeNumber(tick, caller.device, refusal))
  const { n } = act
  return refusal === undefined ? { kind: 'done', n } : { kind: 'refused', n, reason: refusal }
}

/** Decode came before; policy, durable log, document, update to all, answers: in this order always. */
async function commit(room: LiveRoom): Promise<void> {
  const taken = room.waiting.splice(0)
  const tentative = createTentative(room.content.state)
  sweepDoors(tentative, room.relay.surroundings.nowMs())
  const answers = taken.map((waiting) => ({ waiting, answer: decideOne(room, waiting, tentative) }))
  const writes = tentative.writes()
  if (writes.length > 0) {
    const result = await append(room, writes)
    if (result.kind !== 'done') {
      if (result.kind === 'behind') abandon(room)
      for (const { visitor } of taken) visitor.close('storeFailed')
      return
    }
    publish(room, writes)
  }
  for (const { waiting, answer: said } of answers) waiting.visitor.send(encodeAnswer(said))
  if (writes.length > 0) await afterwards(room, writes)
}

function publish(room: LiveRoom, writes: readonly Write[]): void {
  const update = room.content.document.apply(writes)
  room.content.state.apply(writes)
  if (update === undefined) return
  for (const visitor of room.visitors) if (visitor.isFollowing) visitor.send(update)
}

const rights = new Set(['seats', 'passes', 'invitations', 'screens'])

async function afterwards(room: LiveRoom, writes: readonly Write[]): Promise<void> {
  if (writes.some(([, collection]) => rights.has(collection))) checkStandings(room)
  const isClosing = writes.some(
    ([, collection, , record]) => collection === 'progress' && record?.['state'] === 'closed',
  )
  if (isClosing && isErasureDue(room.content.state)) room.due ??= 'erased'
  if (room.entriesSinceSnapshot >= room.relay.limits.snapshotEvery) await snapshot(room)
}

const same = (left: Uint8Array | undefined, right: Uint8Array): boolean =>
  left !== undefined && Buffer.compare(left, right) === 0

/** What became of a write whose answer is lost: it is there, it is not, or the room is another's. */
async function readBack(room: LiveRoom, landed: (kept: Kept) => boolean): Promise<Appended> {
  room.relay.log.warn({}, 'a write was not answered: reading back')
  const kept = await room.relay.store.read(room.id)
  if (kept.kind !== 'kept') return { kind: 'behind' }
  if (kept.head === room.head + 1 && landed(kept)) return { kind: 'done', seq: kept.head }
  return kept.head === room.head ? { kind: 'failed', cause: undefined } : { kind: 'behind' }
}

async function append(room: LiveRoom, writes: readonly Write[]): Promise<Appended> {
  const bytes = encodeEntry(writes)
  const index = indexOf(room.id, writes)
  const said = await room.relay.store.append(room.id, room.head, { bytes, index })
  const result =
    said.kind === 'failed'
      ? await readBack(room, ({ entries }) => same(entries.at(-1)?.bytes, bytes))
      : said
  if (result.kind === 'done') {
    room.head = result.seq
    room.entriesSinceSnapshot += 1
  }
  return result
}

/** The same content, shorter to read. A failure costs nothing but length. */
export async function snapshot(room: LiveRoom): Promise<void> {
  const { state, document } = room.content
  const bytes = encodeSnapshot(state.ledger(), document)
  const result = await room.relay.store.snapshot(room.id, room.head, bytes)
  if (result.kind === 'done') room.entriesSinceSnapshot = 0
  else room.relay.log.warn({ kind: result.kind }, 'a snapshot was not written')
}

/** A new generation: live records only, a new author, a new file key; every socket starts again. */
export async function renew(room: LiveRoom, cause: EndCause): Promise<void> {
  const { store, surroundings } = room.relay
  const { state } = room.content
  const author = drawAuthor(surroundings.random(4))
  const document = createDocument(author)
  document.apply(state.document())
  const writes = nextGeneration(state, cause, author)
  const ledger = [...state.ledger().filter(([, collection]) => collection !== 'room'), ...writes]
  const counter = state.ledger().filter(([, name, id]) => name === 'room' && id === 'ord')
  const bytes = encodeSnapshot([...ledger, ...counter], document)
  const said = await store.renew(room.id, room.head, bytes)
  const result =
    said.kind === 'failed'
      ? await readBack(room, (kept) => same(kept.snapshot?.bytes, bytes))
      : said
  room.due = undefined
  if (result.kind !== 'done') return abandon(room)
  state.apply(writes)
  room.content = { state, document }
  room.head = result.seq
  room.entriesSinceSnapshot = 0
  room.waiting.length = 0
  tellAll(room, encodeRoomEvent({ event: 'generation' }))
  closeAll(room, 'generation')
}
