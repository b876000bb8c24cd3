import { flagStanding, isBare, type Standing } from '../../../../shared/method/support.ts'
import { printOf } from '../../../../shared/model/flag.ts'
import type { StakeFlag } from '../../../../shared/model/stake.ts'
import type { Board, Opened } from '../board.ts'
import { linksOf } from './situations.ts'
import { putWordings } from './sheets.ts'

type Stake = Pick<Opened<'stakes'>, 'id' | 'words'>

/** The words of a stake: the last ones put with the pen, else those it was named with. */
export function stakeText(board: Board, stake: Stake): string {
  return putWordings(board, stake.id).at(-1)?.words.text ?? stake.words.text
}

function standingOf(board: Board, { id }: Stake): Standing {
  const isThere = (feed: string) => board.situations.has(feed) || board.echoes.has(feed)
  return { isThere, links: linksOf(board, id).length }
}

/** True when all that supported a stake was withdrawn. */
export function standsAlone(board: Board, stake: Stake): boolean {
  return isBare(stake.words, standingOf(board, stake))
}

/** What the group says of a stake; whether its words are others since. */
export interface FlagShown {
  readonly flag: StakeFlag | undefined
  readonly reworded?: true
}

/**
 * A flag is for the words it was said of, and for what supported them: once either has changed the
 * stake is to be discussed again. Derived here, stored nowhere; nothing says that words were withdrawn.
 */
export function flagShown(board: Board, stake: Stake): FlagShown {
  const said = board.flags.get(stake.id)?.words
  const flag = said?.flag
  if (said?.alone !== true && standsAlone(board, stake)) {
    return { flag: flagStanding({ feeds: stake.words.feeds, flag }, standingOf(board, stake)) }
  }
  if (said === undefined || said.print === printOf(stakeText(board, stake))) return { flag }
  return flag === 'discuss' ? { flag } : { flag: 'discuss', reworded: true }
}
