import type { RoomId } from '../../../shared/model/ids.ts'
import { sayForgotten } from '../../../shared/acts/say-forgotten.ts'
import { forgottenBy, untold } from '../store/select/erasures.ts'
import type { Connection } from '../store/connection.ts'
import { minuteOf } from './author.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { knownSession, openSessionRoom } from './open-session-room.ts'

/** Whether the relay says that it was erased: this device has dropped it by then. */
const endOf = (open: Pick<OpenRoom, 'connection'>, isOver: boolean, isHere: Promise<void>) =>
  new Promise<boolean>((resolve) => {
    const see = ({ state, endedBy }: Connection): void => {
      if (state === 'ended') resolve(endedBy === 'erased')
      if (state === 'reconnecting' || state === 'offline') resolve(false)
    }
    see(open.connection.getState())
    open.connection.subscribe(see)
    // What is due may be going at this very moment.
    if (!isOver) void isHere.then(() => resolve(false))
  })

/** Enters a session it keeps, and leaves once all is here, or gone. */
async function visit(
  { device, ring, sessions }: SessionSource,
  room: RoomId,
  isOver: boolean,
): Promise<boolean> {
  // Open on this page, it hears by itself.
  if (sessions.has(room)) return false
  const open = openSessionRoom(device, ring, await knownSession(device, ring, room))
  const isErased = await endOf(open, isOver, open.line.synced())
  await open.stop()
  return isErased
}

/**
 * At a contact with its group a device visits the sessions it keeps: what was erased while it was away
 * is dropped here, and the group is told so.
 */
export async function visitSessions(source: SessionSource, group: OpenRoom): Promise<void> {
  const { ring } = source
  const { desk, line } = group
  await line.synced()
  const due = untold(desk.board(), ring, desk.nowMs())
  const rooms = new Set<string>(due.map(({ record }) => record.room))
  for (const [room, { created }] of ring.sessions) {
    if (created && !rooms.has(room)) await visit(source, room, false)
  }
  const found = await Promise.all(
    due.map(async ({ id, record }) =>
      (await visit(source, record.room as RoomId, true)) ? [id] : [],
    ),
  )
  const atMin = minuteOf(desk.nowMs())
  const erased = found.flat().map((of) => ({ of, atMin }))
  if (erased.length === 0) return
  const before = forgottenBy(desk.board(), ring)
  const id = before?.id ?? desk.newId()
  const words = { device: ring.device, erased: [...(before?.words.erased ?? []), ...erased] }
  await line.post(sayForgotten(desk.author, { id, before }, words))
}
