import { waitingOf } from '../../shared/policy/held.ts'
import { encodeRoomEvent } from '../../shared/wire/room-event.ts'
import { standingIn, type LiveRoom, type Visitor } from './live-room.ts'
import { work } from './work.ts'

/** Tells whoever facilitates that posts without signature wait, as long as some do, and that none does. */
export function tellHeld(visitor: Visitor): void {
  const { room, caller } = visitor
  const waiting = waitingOf(room.content.state)
  const isStill = waiting === 'none' && (visitor.toldHeld ?? 'none') === 'none'
  if (isStill || standingIn(room, caller)?.role !== 'facilitator') return
  visitor.toldHeld = waiting
  visitor.send(encodeRoomEvent({ event: 'held', waiting }))
}

/** On the watch alone, so that no screen moves at the moment of a post. */
export function heedHeld(room: LiveRoom): void {
  room.isRevealDue = room.senders.areEnough(room.content.state)
  if (room.isRevealDue) work(room)
  for (const visitor of room.visitors) tellHeld(visitor)
}
