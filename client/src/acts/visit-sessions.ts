import type { RoomId } from '../../../shared/model/ids.ts'
import { sayForgotten } from '../../../shared/acts/say-forgotten.ts'
import { dueRooms, forgottenBy, untold } from '../store/select/erasures.ts'
import type { Connection } from '../store/connection.ts'
import { minuteOf } from './author.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { knownSession, openSessionRoom } from './open-session-room.ts'

/** All is here and sent, or there is no network, or it is over. */
export const endOf = ({ connection }: Pick<OpenRoom, 'connection'>, isDue?: boolean) =>
  new Promise<void>((resolve) => {
    const stop = connection.subscribe(see)
    function see({ state, waiting }: Connection): void {
      const isCut = state === 'reconnecting' || state === 'offline'
      // What is due may be going at this very moment.
      const isSent = state === 'live' && isDue !== true && waiting === 0
      if (state !== 'ended' && !isCut && !isSent) return
      stop()
      resolve()
    }
    see(connection.getState())
  })

/** Rooms that are due, looked at together: a member’s sockets are counted over all their pages. */
const atOnce = 3

/**
 * Enters a session it keeps, and leaves once all is here and sent, what a restored relay lacks too, or
 * gone: how it stood then.
 */
async function visit(
  { device, ring, sessions }: SessionSource,
  group: OpenRoom,
  [room, isDue]: readonly [RoomId, boolean?],
): Promise<Connection> {
  const here = await sessions.get(room)
  // Open on this page, it hears by itself.
  if (here !== undefined) return here.connection.getState()
  const open = openSessionRoom(device, { ring, group }, await knownSession(device, ring, room))
  do await endOf(open, isDue)
  while (await open.line.isSending())
  const left = open.connection.getState()
  await open.stop()
  return left
}

/**
 * At a contact with its group a device visits the sessions it keeps: what was erased while it was away
 * is dropped here, and the group is told so: the others follow once it knows. Answers whether it
 * reached them all.
 */
export async function visitSessions(source: SessionSource, group: OpenRoom): Promise<boolean> {
  const { ring } = source
  const { desk, line } = group
  await line.synced()
  const due = dueRooms(desk.board(), desk.nowMs())
  let isAll = true
  for (const [room, { created }] of ring.sessions) {
    if (!created || due.has(room)) continue
    const { state } = await visit(source, group, [room])
    isAll &&= state === 'live' || state === 'ended'
  }
  const some = untold(desk.board(), ring, desk.nowMs()).slice(0, atOnce)
  const found = await Promise.all(
    some.map(async ({ id, record }) => {
      const room = record.room as RoomId
      const { endedBy } = await visit(source, group, [room, true])
      return endedBy === 'erased' ? [id] : []
    }),
  )
  const atMin = minuteOf(desk.nowMs())
  const erased = found.flat().map((of) => ({ of, atMin }))
  if (erased.length === 0) return isAll
  const before = forgottenBy(desk.board(), ring)
  const id = before?.id ?? desk.newId()
  const words = { device: ring.device, erased: [...(before?.words.erased ?? []), ...erased] }
  await line.post(sayForgotten(desk.author, { id, before }, words))
  return isAll
}
