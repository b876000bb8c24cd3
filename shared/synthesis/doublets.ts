import { doubletOf, type Doublet } from './doublet-forms.ts'

/** Left as they stand: an address means nothing once a letter of it has changed. */
const address = /((?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\S+\.\p{L}{2,}\/\S*)/iu
const word = /([\p{L}\p{M}\p{N}’'·-]+)/u
/** Other dots that keyboards give for the point médian, between two letters only. */
const otherPoints = /(\p{L})[‧•⋅∙](?=\p{L})/gu
const elision = /^((?:jusqu|lorsqu|puisqu|quoiqu|quelqu|presqu|qu|[cdjlmnst])[’'])(.+)$/
const determiners = /^(un|le|du|au|ce|cet|tout|aucun|quel|mon|ton|son|nouveau|premier)$/
const both = /^chacun$/

/** A word with a point, read: its two forms, with what is before them written in each. */
type Marked = Doublet & {
  readonly opens: boolean
  readonly isCapital: boolean
  readonly isUpper: boolean
}

function read(written: string): Marked | undefined {
  const lower = written.toLowerCase()
  if (!lower.includes('·')) return undefined
  const [, elided = '', rest = lower] = elision.exec(lower) ?? []
  const found = doubletOf(rest)
  if (found === undefined) return undefined
  const letters = written.replaceAll(/[^\p{L}]/gu, '')
  const isUpper = letters.length > 2 && letters === letters.toUpperCase()
  return {
    male: elided + found.male,
    female: elided + found.female,
    isMany: found.isMany,
    opens: determiners.test(found.male) && !found.isMany,
    isCapital: !isUpper && written.charAt(0) !== lower.charAt(0),
    isUpper,
  }
}

/** The words that agree with the first, and what stands between them. */
type Agreeing = { readonly words: readonly Marked[]; readonly between: readonly string[] }

const joined = ({ words, between }: Agreeing, form: 'male' | 'female'): string =>
  words.map((each, at) => each[form] + (between[at] ?? '')).join('')

/** « le salarié permanent ou la salariée permanente »: said once for the whole group of words. */
function twice(agreeing: Agreeing): string {
  const [first] = agreeing.words
  if (first === undefined) return ''
  const link = first.isMany || both.test(first.male) ? 'et' : 'ou'
  const male = joined(agreeing, 'male')
  const said = `${male} ${link} ${joined(agreeing, 'female')}`
  if (first.isUpper) return said.toUpperCase()
  return first.isCapital ? said.charAt(0).toUpperCase() + said.slice(1) : said
}

/** « du·de la » and « au·à la » are one word of three. */
function gathered(pieces: readonly string[]): string[] {
  const whole: string[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const three = pieces.slice(at, at + 3).join('')
    const isOne = at % 2 === 1 && /^(du·de|au·à)\sla$/iu.test(three)
    whole.push(isOne ? three.replace(/\s/, ' ') : (pieces[at] ?? ''))
    if (isOne) at += 2
  }
  return whole
}

const isSpace = (piece: string | undefined): boolean => piece === ' ' || piece === '\u00A0'

/** How many pieces further the next word that agrees stands: 2 beside it, 4 past one plain word. */
function agreesIn(pieces: readonly string[], at: number, last: Marked): 2 | 4 | undefined {
  if (!isSpace(pieces[at + 1])) return undefined
  const reach = read(pieces[at + 2] ?? '')
  if (reach !== undefined) return reach.isMany === last.isMany ? 2 : undefined
  if (!last.opens || !isSpace(pieces[at + 3])) return undefined
  return read(pieces[at + 4] ?? '')?.isMany === last.isMany ? 4 : undefined
}

/** Starting on a word with a point, all that agrees with it; and where that ends. */
function agreeingFrom(pieces: readonly string[], start: number, first: Marked) {
  const words = [first]
  const between: string[] = []
  let at = start
  for (let last = first; ;) {
    const step = agreesIn(pieces, at, last)
    if (step === undefined) return { agreeing: { words, between }, end: at }
    between.push(pieces.slice(at + 1, at + step).join(''))
    at += step
    const next = read(pieces[at] ?? '')
    if (next === undefined) throw new Error('A word that agreed is not one')
    words.push(next)
    last = next
  }
}

function plainText(text: string): string {
  const pieces = gathered(text.replaceAll(otherPoints, '$1·').split(word))
  let said = ''
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? ''
    const first = at % 2 === 1 ? read(piece) : undefined
    if (first === undefined) {
      said += piece
      continue
    }
    const { agreeing, end } = agreeingFrom(pieces, at, first)
    said += twice(agreeing)
    at = end
  }
  return said
}

/**
 * French with both words in full in place of each point médian: « chacun·e » is « chacun et chacune ».
 * A form that no rule knows, an address and every plain word stay as they are.
 */
export function withDoublets(text: string): string {
  if (!/[·‧•⋅∙]/.test(text)) return text
  return text
    .split(address)
    .map((piece, at) => (at % 2 === 1 ? piece : plainText(piece)))
    .join('')
}
