import { isReserved } from '../../../../shared/model/concept-link.ts'
import type { StakeFlag } from '../../../../shared/model/stake.ts'
import type { Board } from '../board.ts'
import { flagShown, stakeText } from './stakes.ts'
import { inOrder, linksOf } from './situations.ts'
import { screenSituations } from './screen-situations.ts'

/** A stake as a table: what feeds it, what sheds light on it, and the echoes it gathers. */
export interface ScreenStake {
  readonly id: string
  readonly text: string
  readonly flag: StakeFlag | undefined
  /** Ids of the situations shown on screen that feed it, directly or through an echo. */
  readonly situations: readonly string[]
  readonly concepts: readonly string[]
  readonly echoes: readonly string[]
}

/** The stakes of the session, in the order they were named. */
export function screenStakes(board: Board): readonly ScreenStake[] {
  const shown = new Set<string>(screenSituations(board).map(({ id }) => id))
  return inOrder(board.stakes)
    .filter(({ keeping }) => keeping !== 'leaving')
    .map((stake) => {
      const { id, words } = stake
      const echoes = words.feeds.flatMap((feed) => board.echoes.get(feed) ?? [])
      const situations = words.feeds.map((feed) => board.echoes.get(feed)?.record.of ?? feed)
      const concepts = linksOf(board, id)
        .map((link) => link.words.concept)
        .filter((concept) => !isReserved(concept))
      return {
        id,
        text: stakeText(board, stake),
        flag: flagShown(board, stake).flag,
        situations: [...new Set<string>(situations)].filter((situation) => shown.has(situation)),
        concepts: [...new Set(concepts)],
        echoes: echoes
          .filter(({ record, keeping }) => keeping !== 'leaving' && shown.has(record.of))
          .flatMap((echo) => echo.words.text.trim() || []),
      }
    })
}
