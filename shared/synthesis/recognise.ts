import type { Audience } from '../model/audience.ts'
import { pageParts, type PageWords } from '../model/page.ts'
import type { Marked } from './decided.ts'
import { fewestForStories } from './draft.ts'

/** What makes somebody recognisable in a text, each said in words on screen. */
export type RecognisedBy =
  | 'names-left'
  | 'clues-left'
  | 'kept-name'
  | 'place-and-trade'
  | 'several-clues'
  | 'rare-role'
  | 'small-group'
  | 'few-told'
  | 'quoted'
  | 'near-reader'

/** Why a text cannot be proposed yet. */
export type NotYet = 'empty' | 'marks' | 'story' | 'details' | 'stories-of-few'

/** What is known of a text and of the group it comes from. */
export interface Recognising {
  readonly audience: Audience
  readonly people: number
  readonly sessions: number
  /** How many told something, in all those sessions. */
  readonly told: number
  readonly pages: readonly PageWords[]
  readonly pending: readonly Marked[]
  readonly checks: { readonly story: boolean; readonly details: boolean }
}

/** Low, to watch, high: in words and reasons, never a percentage. */
export interface Recognition {
  readonly level: 1 | 2 | 3
  readonly reasons: readonly RecognisedBy[]
  /** Nothing when it may be proposed. */
  readonly notYet: readonly NotYet[]
}

/** A group this small is told apart by its size alone. */
const smallGroup = 8
const fewTold = 3

const places: ReadonlySet<string> = new Set([
  'lieu',
  'adresse',
  'organisation',
  'bien_ou_lieu_distinctif',
])
const trades: ReadonlySet<string> = new Set(['role_unique', 'fonction_situee'])
const named: ReadonlySet<string> = new Set([
  'prenom',
  'personne',
  'surnom',
  'initiales',
  'telephone',
  'courriel',
  'web',
  'adresse',
  'identifiant',
  'fonction_situee',
])

const hasStory = ({ pages }: Recognising): boolean =>
  pages.some(({ parts }) => pageParts.some((part) => parts[part].trim() !== ''))

const met = (held: readonly (readonly [RecognisedBy, boolean])[]): readonly RecognisedBy[] =>
  held.filter(([, isSo]) => isSo).map(([reason]) => reason)

/** What alone makes it high. */
function grave({ pages, pending }: Recognising): readonly RecognisedBy[] {
  const kept = pages.flatMap((page) => page.kept.map((each) => each.class))
  const classes = [...kept, ...pending.map((each) => each.class)]
  return met([
    ['names-left', pending.some(({ level }) => level === 'mask')],
    ['kept-name', kept.some((each) => named.has(each))],
    [
      'place-and-trade',
      classes.some((each) => places.has(each)) && classes.some((each) => trades.has(each)),
    ],
  ])
}

/** What makes it worth watching. */
function slight(asked: Recognising): readonly RecognisedBy[] {
  const { pages, pending, people, told, sessions, audience } = asked
  const kept = pages.flatMap((page) => page.kept)
  const isStory = hasStory(asked)
  return met([
    ['clues-left', pending.some(({ level }) => level === 'generalise')],
    ['several-clues', kept.length >= 2],
    ['rare-role', kept.some((each) => trades.has(each.class))],
    ['small-group', isStory && people < smallGroup],
    ['few-told', isStory && told < fewTold],
    ['quoted', pages.some(({ quotes }) => quotes.length > 0)],
    [
      'near-reader',
      isStory && sessions === 1 && (audience === 'groups' || audience === 'managements'),
    ],
  ])
}

function notYetOf(asked: Recognising): readonly NotYet[] {
  const { pages, pending, checks, people } = asked
  const held: readonly (readonly [NotYet, boolean])[] = [
    ['empty', pages.length === 0],
    ['stories-of-few', people < fewestForStories && hasStory(asked)],
    ['marks', pending.length > 0],
    ['story', !checks.story],
    ['details', !checks.details],
  ]
  return held.filter(([, isSo]) => isSo).map(([reason]) => reason)
}

/**
 * Who could be recognised: a help for reading again, never a guarantee. The level goes with its
 * reasons; what blocks is said apart, and only people lift it.
 */
export function recognise(asked: Recognising): Recognition {
  const high = grave(asked)
  const low = slight(asked)
  const level = high.length > 0 ? 3 : low.length > 0 ? 2 : 1
  return { level, reasons: [...high, ...low], notYet: notYetOf(asked) }
}
