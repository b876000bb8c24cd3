import { generalise, type Found } from '../found.ts'
import type { Reading } from '../reading.ts'

const QUOTED = /«[^«»]{4,400}»|“[^“”]{4,400}”|"[^"\n]{4,400}"/gu
const FEWEST_WORDS = 3

/** Words given as somebody's own: whoever said them knows them again. */
export const quotationsIn = ({ text }: Reading): Found[] =>
  [...text.matchAll(QUOTED)]
    .filter(([said]) => (said.match(/\p{L}+/gu)?.length ?? 0) >= FEWEST_WORDS)
    .map((match) =>
      generalise({ start: match.index, end: match.index + match[0].length }, 'citation'),
    )
