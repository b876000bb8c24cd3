import type { Board } from '../board.ts'
import { screenSituations } from './screen-situations.ts'
import { screenStakes, type ScreenStake } from './screen-stakes.ts'
import { pageAt } from './screen-voices.ts'

/** What one picture may hold and stay readable at six metres. */
const mostStakes = 4
const mostSituations = 12

/** One picture of the constellation. */
export interface StakePage {
  readonly stakes: readonly ScreenStake[]
  /** Ids of the situations drawn, in order of arrival. */
  readonly drawn: readonly string[]
}

const feeding = (stakes: readonly ScreenStake[]): ReadonlySet<string> =>
  new Set(stakes.flatMap(({ situations }) => situations))

/** Stakes by pages, filled from the first on, so that a new one moves nothing on the pages before. */
function stakePages(stakes: readonly ScreenStake[]): readonly (readonly ScreenStake[])[] {
  const pages: ScreenStake[][] = []
  for (const stake of stakes) {
    const page = pages.at(-1)
    const full =
      page === undefined ||
      page.length === mostStakes ||
      feeding([...page, stake]).size > mostSituations
    if (full) pages.push([stake])
    else page.push(stake)
  }
  return pages.length === 0 ? [[]] : pages
}

/**
 * The constellation by pages. Up to twelve situations, all are drawn; above, those that feed no
 * stake are gathered in one line of words.
 */
export function constellationPages(
  stakes: readonly ScreenStake[],
  situations: readonly string[],
): readonly StakePage[] {
  const fed = feeding(stakes)
  const few = situations.length <= mostSituations
  return stakePages(stakes).map((page) => {
    const here = feeding(page)
    const first = situations.filter((id) => here.has(id)).slice(0, mostSituations)
    const rest = few ? situations.filter((id) => !fed.has(id)) : []
    const shown = new Set([...first, ...rest.slice(0, mostSituations - first.length)])
    return { stakes: page, drawn: situations.filter((id) => shown.has(id)) }
  })
}

/** The stakes of the session, and the page of the constellation that is looked at. */
export function screenStakePages(board: Board, asked: number | undefined) {
  const stakes = screenStakes(board)
  const ids = screenSituations(board).map(({ id }) => id)
  const pages = constellationPages(stakes, ids)
  const page = pageAt(pages, asked ?? 0) ?? { stakes, drawn: ids }
  const elsewhere = new Set(pages.flatMap(({ drawn }) => drawn))
  // Situations drawn on no page, and those of this page's stakes beyond what it can hold.
  const others = ids.filter((id) => !elsewhere.has(id)).length
  return { stakes, constellation: { ...page, others } }
}
