import type { RoomId } from '../../../shared/model/ids.ts'
import { sayForgotten } from '../../../shared/acts/say-forgotten.ts'
import { dueRooms, forgottenBy, untold } from '../store/select/erasures.ts'
import type { Connection } from '../store/connection.ts'
import { minuteOf } from './author.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { knownSession, openSessionRoom } from './open-session-room.ts'

/** All is here and sent, or there is no network; whether the relay says instead that it was erased. */
export const endOf = ({ connection }: Pick<OpenRoom, 'connection'>, isDue?: boolean) =>
  new Promise<boolean>((resolve) => {
    const stop = connection.subscribe(see)
    function see({ state, endedBy, waiting }: Connection): void {
      const isCut = state === 'reconnecting' || state === 'offline'
      // What is due may be going at this very moment.
      const isSent = state === 'live' && isDue !== true && waiting === 0
      if (state !== 'ended' && !isCut && !isSent) return
      stop()
      resolve(endedBy === 'erased')
    }
    see(connection.getState())
  })

/** Rooms that are due, looked at together: a member’s sockets are counted over all their pages. */
const atOnce = 3

/** Enters a session it keeps, and leaves once all is here and sent, or gone. */
async function visit(
  { device, ring, sessions }: SessionSource,
  room: RoomId,
  isDue?: boolean,
): Promise<boolean> {
  const here = await sessions.get(room)
  // Open on this page, it hears by itself.
  if (here !== undefined) return here.connection.getState().endedBy === 'erased'
  const open = openSessionRoom(device, ring, await knownSession(device, ring, room))
  const isErased = await endOf(open, isDue)
  await open.stop()
  return isErased
}

/**
 * At a contact with its group a device visits the sessions it keeps: what was erased while it was away
 * is dropped here, and the group is told so: the others follow once it knows.
 */
export async function visitSessions(source: SessionSource, group: OpenRoom): Promise<void> {
  const { ring } = source
  const { desk, line } = group
  await line.synced()
  const due = dueRooms(desk.board(), desk.nowMs())
  for (const [room, { created }] of ring.sessions) {
    if (created && !due.has(room)) await visit(source, room)
  }
  const some = untold(desk.board(), ring, desk.nowMs()).slice(0, atOnce)
  const found = await Promise.all(
    some.map(async ({ id, record }) =>
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
