import { endsGeneration, touchesErasures, touchesRights } from '../../shared/policy/aftermath.ts'
import { answerTo, takeAlike } from '../../shared/policy/answering.ts'
import { sweepDoors } from '../../shared/policy/apply-act.ts'
import { countWaiting, reveal } from '../../shared/policy/held.ts'
import { createTentative, type Tentative } from '../../shared/policy/tentative.ts'
import { drawAuthor, hashOf, type EndCause } from '../store/ledger.ts'
import { nextLife } from '../store/document.ts'
import { applyAll } from './part.ts'
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
  const isBusy = () => room.due !== undefined || room.waiting.length > 0 || room.isRevealDue
  while (!room.isGone && isBusy()) {
    if (room.due !== undefined) await renew(room, room.due)
    else if (await room.relay.beat(() => commit(room))) await snapshot(room)
  }
  room.work = undefined
}

/** Nobody knows what is durable: the room leaves memory, and whoever comes back reads it again. */
function abandon(room: LiveRoom): void {
  room.isGone = true
  for (const dependent of room.dependents) abandon(dependent)
  closeAll(room, 'storeFailed')
}

/** What is known of the room while what was asked is answered on this tick. */
function askingOf({ presence, senders, takeOne, relay, group }: LiveRoom, tick: Tentative) {
  const { surroundings, limits, answered } = relay
  const here = () => presence.here().here.length
  const moment = { tick, nowMs: surroundings.nowMs(), roomBytes: limits.roomBytes }
  const keys = { group: group?.content.state }
  return { ...moment, ...keys, here, senders, takeOne, answered, hashOf }
}

/**
 * Decode came before; policy, durable log, document, update to all, answers: in this order always.
 * True when the log is to be made shorter.
 */
async function commit(room: LiveRoom): Promise<boolean> {
  const taken = takeAlike(room.waiting)
  const { content, relay, senders } = room
  const tick = createTentative(content.state)
  const asking = askingOf(room, tick)
  sweepDoors(tick, asking.nowMs)
  const answers = taken.map(({ visitor: { caller }, asked }) =>
    answerTo(asked, { caller, by: standingIn(room, caller, tick) }, asking),
  )
  if (room.isRevealDue && senders.areEnough(tick)) reveal(tick, asking.nowMs)
  room.isRevealDue = false
  const writes = tick.writes()
  const landed = writes.length === 0 ? 'done' : await room.log.append(writes)
  if (landed !== 'done') {
    senders.tookBack()
    if (landed === 'behind') abandon(room)
    for (const { visitor } of taken) visitor.close('storeFailed')
    return false
  }
  const hadHeld = countWaiting(content.state) > 0
  const updates = applyAll(content, writes)
  for (const visitor of room.visitors) {
    const update = visitor.isFollowing ? updates.get(visitor.share) : undefined
    if (update) visitor.send(update)
  }
  answers.forEach((frame, index) => taken[index]?.visitor.send(frame))
  if (touchesRights(writes)) checkStandings(room)
  if (endsGeneration(writes, content.state)) room.due ??= 'erased'
  if (touchesErasures(writes)) relay.sweep()
  const isShown = hadHeld && countWaiting(content.state) === 0
  if (isShown) senders.emptied()
  // The log would say in which order they came: it goes as soon as they are shown.
  return isShown || room.log.length >= relay.limits.snapshotEvery
}

/** The same content, shorter to read. A failure costs nothing but length. */
export async function snapshot(room: LiveRoom): Promise<void> {
  const { state, document } = room.content
  const kind = await room.log.shorten(state.ledger(), document.encode())
  if (kind !== 'done') room.relay.log.warn({ kind }, 'a snapshot was not written')
}

/** A new generation: live records only, a new author, a new file key; every socket starts again. */
export async function renew(room: LiveRoom, cause: EndCause): Promise<void> {
  const before = room.content.state
  const { random, nowMs } = room.relay.surroundings
  const at = { author: drawAuthor(random(4)), nowMs: nowMs() }
  const { content, gone } = nextLife(before, cause, at)
  const { state, document } = content
  const landed = await room.log.renew(state.ledger(), document.encode(), gone)
  if (landed !== 'done') return abandon(room)
  room.content = content
  // Whatever asked for it meanwhile has it.
  if (room.due !== 'gone' || cause === 'gone') room.due = undefined
  room.waiting.length = 0
  endAll(room, cause === 'gone' ? 'erased' : 'generation')
}
