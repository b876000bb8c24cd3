import { endsGeneration, touchesErasures, touchesRights } from '../../shared/policy/aftermath.ts'
import { answerTo, takeAlike } from '../../shared/policy/answering.ts'
import { sweepDoors } from '../../shared/policy/apply-act.ts'
import { countWaiting, reveal, touchesHeld } from '../../shared/policy/held.ts'
import { createTentative, type Tentative } from '../../shared/policy/tentative.ts'
import type { Write } from '../../shared/policy/records.ts'
import { decodeKept } from '../store/entry.ts'
import { drawAuthor, hashOf, turnTo, type EndCause } from '../store/ledger.ts'
import { applyAll, nextLife, rebuild, type Content } from '../store/document.ts'
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
  const isDue = () => room.log.isBehind || room.due !== undefined || room.isRevealDue
  while (!room.isGone && (isDue() || room.waiting.length > 0)) {
    if (room.log.isBehind) await catchUp(room)
    else if (room.due !== undefined) await renew(room, room.due)
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

/** What other relays wrote meanwhile, in log order; or all of it, where that leads on no more. */
async function catchUp(room: LiveRoom): Promise<void> {
  const news = await room.log.catchUp()
  if (news === undefined) return abandon(room)
  // Of what waited elsewhere nobody here knows whose it was.
  if (news.kind === 'kept' || touchesHeld(news.log.flat())) room.senders.tookBack()
  if (news.kind === 'kept') return begin(room, rebuild(decodeKept(news)))
  for (const writes of news.log) land(room, writes)
  if (room.due !== 'lost' || news.log.length === 0) return
  // Whoever was ahead was ahead of this relay, maybe not of what is durable: they show it again.
  room.due = undefined
  room.relay.forked.delete(room.id)
  endAll(room, 'restarting')
}

/** Somebody comes in through this relay: what others wrote comes first. False when nobody knows it. */
export async function freshen(room: LiveRoom): Promise<boolean> {
  if (!room.relay.store.isShared) return true
  const isKnown = room.log.doubt(true)
  await room.work
  return isKnown() && !room.isGone
}

/** What is known of the room while what was asked is answered on this tick. */
function askingOf({ presence, senders, takeOne, relay, group }: LiveRoom, tick: Tentative) {
  const { surroundings, limits, answered } = relay
  const here = () => presence.here().here.length
  const moment = { tick, nowMs: surroundings.nowMs(), roomBytes: limits.roomBytes }
  return { ...moment, group: group?.content.state, here, senders, takeOne, answered, hashOf }
}

/**
 * Decode came before; policy, durable log, document, update to all, answers: in this order always.
 * True when the log is to be made shorter.
 */
async function commit(room: LiveRoom): Promise<boolean> {
  const taken = takeAlike(room.waiting)
  const { senders } = room
  const tick = createTentative(room.content.state)
  const asking = askingOf(room, tick)
  sweepDoors(asking)
  const answers = taken.map(({ visitor: { caller }, asked }) =>
    answerTo(asked, { caller, by: standingIn(room, caller, tick) }, asking),
  )
  if (room.isRevealDue && senders.areEnough(tick)) reveal(tick, asking.nowMs)
  room.isRevealDue = false
  const writes = tick.writes()
  const landed = writes.length === 0 ? 'done' : await room.log.append(writes)
  if (landed !== 'done') {
    senders.tookBack()
    // Another relay was first: what it wrote is read, then the same is asked again.
    if (landed === 'behind') room.waiting.unshift(...taken)
    else for (const { visitor } of taken) visitor.close('storeFailed')
    return false
  }
  const isShown = land(room, writes, () =>
    answers.forEach((frame, index) => taken[index]?.visitor.send(frame)),
  )
  // The log would say in which order they came: it goes as soon as they are shown.
  return isShown || room.log.length >= room.relay.limits.snapshotEvery
}
/** What is durable: in the document, to everybody, then what follows from it. True when posts were shown. */
function land(room: LiveRoom, writes: readonly Write[], answer = (): void => undefined): boolean {
  const { content, relay, senders } = room
  const hadHeld = countWaiting(content.state) > 0
  const updates = applyAll(content, writes)
  for (const visitor of room.visitors) {
    const update = visitor.isFollowing ? updates.get(visitor.share) : undefined
    if (update) visitor.send(update)
  }
  answer()
  if (touchesRights(writes)) checkStandings(room)
  if (endsGeneration(writes, content.state)) room.due ??= 'erased'
  if (touchesErasures(writes)) relay.sweep()
  const isShown = hadHeld && countWaiting(content.state) === 0
  if (isShown) senders.emptied()
  return isShown
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
  const at = { author: drawAuthor(random(4)), nowMs: nowMs(), room: room.id }
  const { content, gone } = nextLife(before, cause, at)
  const { state, document } = content
  const landed = await room.log.renew(state.ledger(), document.encode(), gone)
  if (landed === 'done') begin(room, content)
  // Another relay was first: what it wrote is read, and this is done again if it still is due.
  else if (landed === 'failed') abandon(room)
}

/** Another life of the room, or the same one read anew: every socket starts again. */
function begin(room: LiveRoom, content: Content): void {
  const event = turnTo(content.state, room.content.state)
  room.content = content
  // Whatever asked for it meanwhile has it.
  if (room.due !== 'gone' || event === 'erased') room.due = undefined
  room.waiting.length = 0
  endAll(room, event)
}
