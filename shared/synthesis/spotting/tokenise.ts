import { fold } from './fold.ts'
import type { Shape, Token } from './token.ts'

const WORD = /[\p{L}\p{N}\p{M}]+(?:['·-][\p{L}\p{N}\p{M}]+)*/gu
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/i
const OPENING = /(?:[.!?…:]['"»”)\]]*\s|\n|[«“"(•*]\s*$|(?:^|\n)\s*[–—-]\s*$)/
const ABBREVIATED = /^(?:m|mm|mme|mlle|mr|dr|pr|me|st|ste|n|no|tel|etc|cf|ex|av|bd)$/

interface Piece {
  readonly start: number
  readonly raw: string
  readonly elided: boolean
}

/** « N'Diaye », « M'Baye »: a name, not an elision, which stands before a vowel only. */
const isOneName = (head: string, rest: string): boolean =>
  /^[NMD]$/.test(head) && /^[B-DF-GJ-NP-TV-XZ]/.test(rest)

/** Parts a word at its elisions: « qu'Awa » is two words, « prud'hommes » is one. */
function pieces(raw: string, start: number): Piece[] {
  const cut = raw.indexOf("'")
  if (cut < 0) return [{ start, raw, elided: false }]
  const head = raw.slice(0, cut)
  const rest = raw.slice(cut + 1)
  if (!ELIDED.test(head) || isOneName(head, rest)) return [{ start, raw, elided: false }]
  return [{ start, raw: head, elided: true }, ...pieces(rest, start + cut + 1)]
}

function shapeOf(raw: string): Shape {
  if (/^\p{N}/u.test(raw)) return 'number'
  if (!/^\p{Lu}/u.test(raw)) return 'lower'
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'title'
}

/** Whether the sign between two words opens a sentence; « M. » and an initial's dot do not. */
function opensAfter(before: Token | undefined, gap: string): boolean {
  if (before === undefined) return true
  if (!OPENING.test(gap)) return false
  const dotted = gap.startsWith('.') && !gap.includes('\n')
  return !(dotted && (before.raw.length === 1 || ABBREVIATED.test(before.fold)))
}

/** All the words of a cleaned text, in order. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(WORD)) {
    for (const { start, raw, elided } of pieces(match[0], match.index)) {
      const gap = text.slice(end, start)
      const before = tokens.at(-1)
      const joined = before?.elided === true && gap === "'"
      const opens = joined ? before.opens : opensAfter(before, gap)
      end = start + raw.length
      const shape = shapeOf(raw)
      tokens.push({
        index: tokens.length,
        start,
        end,
        raw,
        fold: fold(raw),
        shape,
        opens,
        elided,
        gap,
      })
    }
  }
  return tokens
}
