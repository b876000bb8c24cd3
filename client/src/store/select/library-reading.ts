import type { Kind } from '../../../../shared/method/kinds.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { seasons, type Season } from '../../../../shared/model/season.ts'
import { blocksOf, kindsShown, type Block } from '../../../../shared/synthesis/figures.ts'
import { readReleased } from '../../../../shared/synthesis/read-released.ts'
import type { PageText, Released } from '../../../../shared/synthesis/text.ts'
import type { Board } from '../board.ts'

/** A text of a library, whole. Its kind is not shown while fewer than three groups have it. */
export interface ReadText {
  readonly id: RecordId
  readonly text: Released
  readonly kind: Kind | undefined
}

/** All that a library gives to read. */
export interface Reading {
  readonly texts: readonly ReadText[]
  readonly withdrawn: readonly string[]
  readonly kinds: readonly Kind[]
  readonly blocks: readonly Block[]
}

/** One number a season, in order. */
export function seasonNumber({ year, season }: Season): number {
  return year * seasons.length + seasons.indexOf(season)
}

/** The season of that number. */
export function seasonAt(number: number): Season {
  const season = seasons[number % seasons.length] ?? 'winter'
  return { year: Math.floor(number / seasons.length), season }
}

/** By season, then by title: neither the order of arrival nor anybody's rank. */
const inOrder = (left: ReadText, right: ReadText): number =>
  seasonNumber(left.text.season) - seasonNumber(right.text.season) ||
  left.text.title.localeCompare(right.text.title, 'fr')

/** Whole texts alone: a text whose pages have not all arrived is not there yet. */
export function readLibrary(
  board: Pick<Board, 'releasedTexts' | 'releasedPages' | 'withdrawnTexts' | 'figures'>,
): Reading {
  const { releasedTexts, releasedPages, withdrawnTexts, figures } = board
  const deposited = [...figures.values()].map(({ record: { ord }, words }) => ({ ord, words }))
  const shown = kindsShown(deposited)
  const texts = [...releasedTexts.values()].flatMap(({ id, words }): ReadText[] => {
    const text = readReleased(words, (page) => {
      const there = releasedPages.get(page)
      return there?.record.of === id ? there.words : undefined
    })
    if (text === undefined) return []
    return [{ id, text, kind: shown.has(text.kind) ? text.kind : undefined }]
  })
  return {
    texts: texts.sort(inOrder),
    withdrawn: [...withdrawnTexts.keys()].sort(),
    kinds: [...shown].sort(),
    blocks: blocksOf(deposited),
  }
}

/** Which texts are looked at. An empty set keeps all. */
export interface Filter {
  readonly search: string
  readonly kinds: ReadonlySet<Kind>
  readonly addressees: ReadonlySet<string>
  /** `recent`: the three last seasons that have a text. */
  readonly seasons: 'recent' | 'all' | number
}

export const noFilter: Filter = {
  search: '',
  kinds: new Set(),
  addressees: new Set(),
  seasons: 'recent',
}

const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

function holds({ text }: ReadText, search: string): boolean {
  const words = text.pages.flatMap(({ stake, parts, needs }) => [
    stake,
    ...Object.values(parts),
    ...needs.map((need) => need.text),
  ])
  return folded([text.title, text.lead, ...words].join('\n')).includes(folded(search.trim()))
}

/** The three last seasons in which a text came out, or those asked for. */
export function seasonsIn(texts: readonly ReadText[], asked: Filter['seasons']): number[] {
  const there = [...new Set(texts.map(({ text }) => seasonNumber(text.season)))].sort(byNumber)
  if (asked === 'recent') return there.slice(-3)
  return asked === 'all' ? there : there.filter((season) => seasonAt(season).year === asked)
}

const byNumber = (left: number, right: number): number => left - right

/** Texts that a filter keeps. */
export function keptTexts({ texts }: Reading, filter: Filter): readonly ReadText[] {
  const among = new Set(seasonsIn(texts, filter.seasons))
  const isAsked = ({ needs }: PageText): boolean =>
    filter.addressees.size === 0 || needs.some(({ to }) => filter.addressees.has(to))
  return texts.filter(
    (each) =>
      among.has(seasonNumber(each.text.season)) &&
      (filter.kinds.size === 0 || (each.kind !== undefined && filter.kinds.has(each.kind))) &&
      each.text.pages.some(isAsked) &&
      holds(each, filter.search),
  )
}

/** A concept with how many texts hand it on, season by season, or year by year. */
export interface ConceptRow {
  readonly concept: string
  readonly ownName: string | undefined
  readonly counts: readonly number[]
  readonly total: number
}

/** From this many texts on, seasons are told apart. */
export const fewestCharted = 20

/** What the columns of the table of concepts are: seasons, or years while texts are few. */
export function columnsOf(texts: readonly ReadText[]): readonly number[] {
  const isBySeason = texts.length >= fewestCharted
  const all = texts.map(({ text: { season } }) => (isBySeason ? seasonNumber(season) : season.year))
  return [...new Set(all)].sort(byNumber)
}

function conceptsOf({ text }: ReadText): ReadonlyMap<string, string | undefined> {
  const all = text.pages.flatMap(({ concepts }) => concepts)
  // A concept of a group's own is known by its name: its key is that group's.
  return new Map(
    all.map(({ concept, own }) => [own === undefined ? concept : `own:${own.name}`, own?.name]),
  )
}

/** Texts by concept: exact, they are listed beside. */
export function conceptRows(texts: readonly ReadText[]): readonly ConceptRow[] {
  const isBySeason = texts.length >= fewestCharted
  const columns = columnsOf(texts)
  const rows = new Map<string, { ownName: string | undefined; counts: number[] }>()
  for (const each of texts) {
    const { season } = each.text
    const at = columns.indexOf(isBySeason ? seasonNumber(season) : season.year)
    for (const [concept, ownName] of conceptsOf(each)) {
      const row = rows.get(concept) ?? { ownName, counts: columns.map(() => 0) }
      row.counts[at] = (row.counts[at] ?? 0) + 1
      rows.set(concept, row)
    }
  }
  return [...rows]
    .map(([concept, { ownName, counts }]) => {
      const total = counts.reduce((sum, count) => sum + count, 0)
      return { concept, ownName, counts, total }
    })
    .sort((left, right) => right.total - left.total || left.concept.localeCompare(right.concept))
}
