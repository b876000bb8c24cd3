import type { Board } from '../store/board.ts'
import type { EarlierStake } from '../store/preparation.ts'
import { pastSessions } from '../store/select/past-sessions.ts'
import { flagShown, stakeText } from '../store/select/stakes.ts'
import { linksOf } from '../store/select/situations.ts'
import { lookAtSession, type SessionSource } from './look-at-session.ts'

/** Stakes named in the sessions of this group that this device keeps, the latest session first. */
export async function earlierStakes(
  source: SessionSource,
  group: Board,
): Promise<readonly EarlierStake[]> {
  const found: EarlierStake[] = []
  for (const { record, words } of pastSessions(group)) {
    const looked = await lookAtSession(source, record.room)
    const stakes = looked === undefined ? [] : named(looked)
    found.push(...stakes.map((stake) => ({ ...stake, session: words.number })))
  }
  return found
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
