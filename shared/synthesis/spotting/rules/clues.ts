import { generalise, type Found } from '../found.ts'
import type { Reading } from '../reading.ts'
import { CLUES } from '../words/clues.ts'

/** Facts that name nobody and may give somebody away: for a person to weigh. */
export const cluesIn = ({ text }: Reading): Found[] =>
  CLUES.flatMap(({ class: kind, pattern }) =>
    [...text.matchAll(pattern)].map((match) => {
      const said = match[0].trimEnd()
      return generalise({ start: match.index, end: match.index + said.length }, kind)
    }),
  )
