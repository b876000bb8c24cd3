import { agreedBy, type Judging } from '../../../../shared/synthesis/standing.ts'
import type { Board } from '../board.ts'
import type { Manuscript } from '../workshop.ts'
import { saidOf, type Judge, type ProposalRead } from './proposals.ts'
import { pagesWithout } from './workshop-needed.ts'

/** What can be proposed again when some did not answer. Whom it is about is shown nowhere. */
export interface Again {
  /** Ids of the pages that draw on their words: they are cut. */
  readonly cut: readonly string[]
  readonly without: ReadonlySet<string>
  /** Nothing is left without them: the text goes nowhere. */
  readonly isNothingLeft: boolean
}

/** The pages that stay when those who did not answer are not asked again. */
export function againWithout(
  board: Board,
  proposal: ProposalRead,
  { pages, judge }: Pick<Manuscript, 'pages'> & { readonly judge: Judge },
): Again {
  const judging: Judging = {
    ...judge,
    said: saidOf(board, proposal),
    objections: 0,
    drawsOnGone: false,
    nowMin: 0,
  }
  const agreed = agreedBy(proposal.proposed, judging)
  const silent = proposal.words.needed.map(({ member }) => member)
  const without = new Set<string>(silent.filter((member) => !agreed.has(member)))
  const kept = new Set(
    pagesWithout(
      pages.map(({ words }) => words),
      without,
    ),
  )
  return {
    cut: pages.filter(({ words }) => !kept.has(words)).map(({ id }) => id),
    without,
    isNothingLeft: kept.size === 0,
  }
}
