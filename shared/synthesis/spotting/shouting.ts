import type { Token } from './token.ts'

/** Fewer words in capitals than this are acronyms or one word that is stressed. */
const FEWEST = 4
const SHARE = 0.6

interface Tally {
  words: number
  upper: number
}

/** Sentences as runs of words, by where the next one opens. */
function sentences(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = []
  for (const token of tokens) {
    const last = all.at(-1)
    if (last === undefined || token.opens) all.push([token])
    else last.push(token)
  }
  return all
}

function tally(tokens: readonly Token[]): Tally {
  const worded = tokens.filter(({ shape, raw }) => shape !== 'number' && raw.length > 1)
  return { words: worded.length, upper: worded.filter(({ shape }) => shape === 'upper').length }
}

const shouts = ({ words, upper }: Tally): boolean => upper >= FEWEST && upper >= SHARE * words

const shouted = (token: Token): Token =>
  token.shape === 'upper' || token.shape === 'title' ? { ...token, shape: 'shout' } : token

/** Marks the words of passages written all in capitals, where a capital tells nothing. */
export function markShouting(tokens: readonly Token[]): readonly Token[] {
  if (shouts(tally(tokens))) return tokens.map(shouted)
  return sentences(tokens).flatMap((each) => (shouts(tally(each)) ? each.map(shouted) : each))
}
