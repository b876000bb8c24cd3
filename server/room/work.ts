import { closesSession, touchesRights } from '../../shared/policy/aftermath.ts'
import { applyAct, isErasureDue, sweepDoors } from '../../shared/policy/apply-act.ts'
import { answerAgain, takeNumber } from '../../shared/policy/numbers.ts'
import { createState, type Write } from '../../shared/policy/records.ts'
import { createTentative, type Tentative } from '../../shared/policy/tentative.ts'
import { encodeAnswer, type Answer } from '../../shared/wire/answer.ts'
import { encodeEntry, encodeSnapshot, indexOf } from '../store/entry.ts'
import type { Appended } from '../store/store.ts'
import { createDocument } from './document.ts'
import { drawAuthor, nextGeneration, type EndCause } from '../store/ledger.ts'
import { checkStandings, closeAll, endAll, standingIn, type LiveRoom } from './live-room.ts'

/** Sets the room to work, unless it is at it: one write in flight, what arrives meanwhile is next. */
export function work(room: LiveRoom): void {
  room.work ??= workOff(room).catch((cause: unknown) => {
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
  room.work = undefined
}

/** Nobody knows what is durable: the room leaves memory, and whoever comes back reads it again. */
function abandon(room: LiveRoom): void {
  room.isGone = true
  for (const dependent of room.dependents) abandon(dependent)
  closeAll(room, 'storeFailed')
}

/** The answer to one act; what it does is tentative until the tick is durable. */
function answerTo(
  room: LiveRoom,
  { visitor: { caller }, act: { n, operations } }: LiveRoom['waiting'][number],
  tick: Tentative,
): Answer {
  const again = answerAgain(tick, caller.device, n)
  if (again !== undefined) return again
  const { surroundings, limits } = room.relay
  const moment = { tick, nowMs: surroundings.nowMs(), roomBytes: limits.roomBytes }
  const by = standingIn(room, caller, tick)
  const isLate = by === undefined && caller.kind === 'invite'
  const decide = () => (room.takeOne() ? applyAct(by, operations, moment) : 'too-fast')
  const reason = isLate ? 'door-closed' : decide()
  room.relay.answered?.(reason ?? 'done')
  tick.write(takeNumber(tick, caller, reason))
  return reason === undefined ? { kind: 'done', n } : { kind: 'refused', n, reason }
}

/** Decode came before; policy, durable log, document, update to all, answers: in this order always. */
async function commit(room: LiveRoom): Promise<void> {
  const taken = room.waiting.splice(0)
  const tick = createTentative(room.content.state)
  sweepDoors(tick, room.relay.surroundings.nowMs())
  const answers = taken.map((waiting) => encodeAnswer(answerTo(room, waiting, tick)))
  const writes = tick.writes()
  if (writes.length > 0 && !(await append(room, writes))) {
    for (const { visitor } of taken) visitor.close('storeFailed')
    return
  }
  const update = room.content.document.apply(writes)
  room.content.state.apply(writes)
  for (const visitor of room.visitors) if (update && visitor.isFollowing) visitor.send(update)
  for (const [index, frame] of answers.entries()) taken[index]?.visitor.send(frame)
  if (touchesRights(writes)) checkStandings(room)
  if (closesSession(writes) && isErasureDue(room.content.state)) room.due ??= 'erased'
  if (room.entriesSinceSnapshot >= room.relay.limits.snapshotEvery) await snapshot(room)
}

/** What became of a write whose answer is lost: it is there, it is not, or another's is. */
async function readBack(
  { relay, id, head }: LiveRoom,
  bytes: Uint8Array,
): Promise<Appended['kind']> {
  relay.log.warn({}, 'a write was not answered: reading back')
  const kept = await relay.store.read(id)
  if (kept.kind !== 'kept') return 'behind'
  if (kept.head === head) return 'failed'
  const last = kept.entries.at(-1) ?? kept.snapshot
  return last?.seq === head + 1 && Buffer.compare(last.bytes, bytes) === 0 ? 'done' : 'behind'
}

/** Whether a write is durable; without an answer, it is read back before anything else. */
async function landed(
  room: LiveRoom,
  bytes: Uint8Array,
  said: Promise<Appended>,
): Promise<boolean> {
  const { kind } = await said
  const became = kind === 'failed' ? await readBack(room, bytes) : kind
  if (became === 'behind') abandon(room)
  if (became === 'done') room.head += 1
  return became === 'done'
}

async function append(room: LiveRoom, writes: readonly Write[]): Promise<boolean> {
  const bytes = encodeEntry(writes)
  const index = await indexOf(room.relay.store, room.id, writes)
  room.entriesSinceSnapshot += 1
  return landed(room, bytes, room.relay.store.append(room.id, room.head, { bytes, index }))
}

/** The same content, shorter to read. A failure costs nothing but length. */
export async function snapshot(room: LiveRoom): Promise<void> {
  const { state, document } = room.content
  const bytes = encodeSnapshot(state.ledger(), document.encode())
  const { kind } = await room.relay.store.snapshot(room.id, room.head, bytes)
  if (kind === 'done') room.entriesSinceSnapshot = 0
  else room.relay.log.warn({ kind }, 'a snapshot was not written')
}

/** A new generation: live records only, a new author, a new file key; every socket starts again. */
export async function renew(room: LiveRoom, cause: EndCause): Promise<void> {
  const { store, surroundings } = room.relay
  const before = room.content.state
  const author = drawAuthor(surroundings.random(4))
  const [document, state] = [createDocument(author), createState(before.kind)]
  const records = before.document()
  document.apply(records)
  state.apply([...records, ...before.ledger(), ...nextGeneration(before, cause, author)])
  const bytes = encodeSnapshot(state.ledger(), document.encode())
  room.due = undefined
  const isDurable = await landed(room, bytes, store.renew(room.id, room.head, bytes))
  if (!isDurable) return abandon(room)
  room.content = { state, document }
  room.entriesSinceSnapshot = 0
  room.waiting.length = 0
  endAll(room, 'generation')
}
