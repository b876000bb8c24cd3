/** A text as rules read it, and where each of its units stands in the text that was given. */
export interface CleanText {
  readonly text: string
  /** For each unit, where it begins and ends in the given text. */
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Signs that take no room: a name may hide behind one. */
const NO_ROOM = /\p{Cf}|\p{Variation_Selector}|[\u034F\u115F]/u
const BLANK = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const APOSTROPHE = /[\u2018\u2019\u02BC\u2032\u00B4`\uFF07]/
const HYPHEN = /[\u2010\u2011\uFE63\uFF0D]/
const MARK = /\p{M}/u
const FULL_WIDTH = /[\uFF01-\uFF5E]/

function plain(unit: string): string {
  if (unit < '\u00A0') return unit === '\t' ? ' ' : unit === '`' ? "'" : unit
  if (BLANK.test(unit)) return ' '
  if (APOSTROPHE.test(unit)) return "'"
  if (HYPHEN.test(unit)) return '-'
  if (FULL_WIDTH.test(unit)) return String.fromCharCode(unit.charCodeAt(0) - 0xfee0)
  return unit
}

/**
 * Reads a text unit by unit: signs without room are left out, an accent typed apart joins its letter,
 * apostrophes, blanks and hyphens become one of each.
 */
export function cleanText(given: string): CleanText {
  const units: string[] = []
  const from = new Uint32Array(given.length)
  const to = new Uint32Array(given.length)
  for (let at = 0; at < given.length; at += 1) {
    const unit = given.charAt(at)
    if (unit >= '\u00A0' && NO_ROOM.test(unit)) continue
    const last = units.length - 1
    if (last >= 0 && unit >= '\u0300' && MARK.test(unit)) {
      const joined = ((units[last] ?? '') + unit).normalize('NFC')
      if (joined.length === 1) units[last] = joined
      to[last] = at + 1
      continue
    }
    from[units.length] = at
    to[units.length] = at + 1
    units.push(plain(unit))
  }
  return { text: units.join(''), from, to }
}
