import { flagStanding } from '../../../../shared/method/support.ts'
import type { StakeFlag } from '../../../../shared/model/stake.ts'
import type { Board, Opened } from '../board.ts'
import { linksOf } from './situations.ts'

/** What is said of a stake on every screen: its flag, or to be discussed again once nothing supports it. */
export function flagOf(board: Board, { id, words }: Opened<'stakes'>): StakeFlag | undefined {
  const isThere = (feed: string) => board.situations.has(feed) || board.echoes.has(feed)
  return flagStanding(words, { isThere, links: linksOf(board, id).length })
}
