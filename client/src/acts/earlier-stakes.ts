import type { RoomId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import type { EarlierStake } from '../store/preparation.ts'
import { flagShown, stakeText } from '../store/select/stakes.ts'
import { linksOf } from '../store/select/situations.ts'
import type { SessionHandle } from '../store/session.ts'
import type { Ring } from '../sync/keyring.ts'
import type { Device } from './device.ts'
import { openSessionRoom } from './open-session-room.ts'

/** Sessions looked back at: a cycle has six to eight. */
const lookedBack = 8

export interface EarlierSource {
  readonly device: Device
  readonly ring: Ring
  readonly sessions: ReadonlyMap<RoomId, Promise<SessionHandle>>
}

/** Stakes named in the sessions of this group that this device keeps, the latest session first. */
export async function earlierStakes(
  source: EarlierSource,
  { sessions }: Board,
): Promise<readonly EarlierStake[]> {
  const past = [...sessions.values()]
    .filter(({ record }) => record.state === 'closed')
    .sort((a, b) => b.words.number - a.words.number)
    .slice(0, lookedBack)
  const found: EarlierStake[] = []
  for (const { record, words } of past) {
    const stakes = await stakesOf(source, record.room)
    found.push(...stakes.map((stake) => ({ ...stake, session: words.number })))
  }
  return found
}

/** A session that is open on this page is read as it is; another is opened just for this look. */
async function stakesOf(
  { device, ring, sessions }: EarlierSource,
  room: RoomId,
): Promise<readonly Omit<EarlierStake, 'session'>[]> {
  const held = sessions.get(room)
  if (held !== undefined) return named((await held).board.getState())
  const known = ring.sessions.get(room)
  if (known === undefined) return []
  const open = openSessionRoom(device, ring, known)
  const board = await new Promise<Board>((resolve) => {
    const look = (now: Board) => (now.ready ? resolve(now) : undefined)
    open.board.subscribe(look)
    look(open.board.getState())
  })
  await open.stop()
  return named(board)
}

function named(board: Board): readonly Omit<EarlierStake, 'session'>[] {
  return [...board.stakes.values()].map((stake) => {
    const { flag } = flagShown(board, stake)
    const tied = linksOf(board, stake.id).flatMap(({ words }) => words.card?.name ?? [])
    const concepts = [...new Set(tied)]
    return {
      text: stakeText(board, stake),
      ...(flag === undefined ? {} : { flag }),
      ...(concepts.length === 0 ? {} : { concepts }),
    }
  })
}
