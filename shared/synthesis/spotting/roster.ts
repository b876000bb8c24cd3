import { fold } from './fold.ts'
import { FUNCTION_WORDS } from './words/function-words.ts'
import { CIVILITIES } from './words/civilities.ts'
import { BODY_NOUNS, GENERIC_NOUNS, PLACE_NOUNS } from './words/triggers.ts'

/** What an entry of a roster names; an entry without a kind may name any of them. */
export type RosterKind = 'person' | 'place' | 'organisation' | 'any'

/** One name, as the group gave it. */
export interface RosterEntry {
  readonly kind: RosterKind
  readonly name: string
}

/** A name as it is looked for: its folded words, in order. */
export interface RosterName {
  readonly kind: RosterKind
  readonly words: readonly string[]
}

/** The names that must never leave: of members, and those asked once. */
export interface Roster {
  readonly whole: readonly RosterName[]
  /** Words that are enough by themselves, and what they name. */
  readonly single: ReadonlyMap<string, RosterKind>
}

const SHORTEST = 2
/** Longer than any list of a group and its surroundings: more is a file given by mistake. */
const MOST_NAMES = 5000

const wordsOf = (name: string): string[] =>
  fold(name.normalize('NFC').replaceAll('’', "'"))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

const isTelling = (word: string): boolean =>
  word.length >= SHORTEST &&
  !FUNCTION_WORDS.has(word) &&
  !CIVILITIES.has(word) &&
  !/^\d+$/.test(word)

const isOneOf = (nouns: ReadonlySet<string>, word: string): boolean =>
  nouns.has(word) || nouns.has(word.replace(/s$/, ''))

/** « hangar des Ruelles » says by its first word what it is. */
function kindOf(kind: RosterKind, words: readonly string[]): RosterKind {
  const [head = ''] = words
  if (kind !== 'any' || words.length < 2) return kind
  if (isOneOf(PLACE_NOUNS, head)) return 'place'
  return isOneOf(BODY_NOUNS, head) || isOneOf(GENERIC_NOUNS, head) ? 'organisation' : kind
}

/** « Tristan Le Guen » is also looked for as « Tristan » and « Le Guen » is found by « Guen ». */
function singles({ kind, words }: RosterName): string[] {
  const telling = words.filter(isTelling)
  if (kind === 'person' || words.length === 1)
    return telling.filter((word) => word.length > 2 || words.length === 1)
  return telling.filter((word) => word.length > 3)
}

/** Prepares a roster. Empty names and single letters are left out: they would mark everything. */
export function readRoster(entries: readonly RosterEntry[]): Roster {
  const whole = entries
    .slice(0, MOST_NAMES)
    .map(({ kind, name }) => ({ words: wordsOf(name), said: kind }))
    .map(({ words, said }) => ({ kind: kindOf(said, words), words }))
    .filter(({ words }) => words.some(isTelling))
  const single = new Map<string, RosterKind>()
  for (const name of whole) {
    for (const word of singles(name)) if (!single.has(word)) single.set(word, name.kind)
  }
  return { whole: whole.filter(({ words }) => words.length > 1), single }
}

/** A roster that names nobody. */
export const noRoster: Roster = { whole: [], single: new Map() }
