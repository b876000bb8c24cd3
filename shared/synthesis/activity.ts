import { withDoublets } from './doublets.ts'
import { csvOf } from './csv.ts'
import { said, under, type Flow, type FlowBlock } from './flow.ts'
import { addressees } from '../model/page.ts'
import type { Season } from '../model/season.ts'
import { paperWords, seasonName } from './paper-words.ts'
import type { Released } from './text.ts'

/** A figure that groups agreed to: exact, or held back by whoever knows the thresholds. */
export type AgreedFigure = number | 'moins de 5'

/** What a network tells its funder: sums over groups, already under every threshold, and texts. */
export type Activity = {
  readonly from: Season
  readonly to: Season
  readonly sessions: AgreedFigure
  readonly hours: AgreedFigure
  readonly personHours: AgreedFigure
  /** A range, or held back. */
  readonly people: { readonly from: number; readonly to: number } | 'moins de 5'
  readonly texts: readonly Released[]
}

const words = paperWords.fr
const names = {
  title: 'Bilan d’activité',
  head: 'Groupes de pairs',
  figures: 'En chiffres',
  figure: 'Ce qui est compté',
  count: 'Total',
  sessions: 'Séances tenues',
  hours: 'Heures de séance',
  personHours: 'Heures-personnes',
  people: 'Personnes',
  stakes: 'Enjeux remis',
  needs: 'Besoins par destinataire',
  texts: 'Textes remis',
  text: 'Titre',
  foot: 'Chiffres que les groupes ont accepté de remettre, additionnés entre groupes. Textes approuvés par toutes les personnes concernées.',
}

const number = new Intl.NumberFormat('fr-FR')

const figureFr = (figure: AgreedFigure): string =>
  typeof figure === 'number' ? number.format(figure) : figure

const peopleFr = (people: Activity['people']): string =>
  people === 'moins de 5' ? people : `de ${people.from} à ${people.to}`

const period = ({ from, to }: Activity): string => {
  const [first, last] = [seasonName(from), seasonName(to)]
  return first === last ? first : `${first} – ${last}`
}

type Figures = readonly (readonly [string, string])[]

const figureRows = (activity: Activity, write: (figure: AgreedFigure) => string): Figures => [
  [names.sessions, write(activity.sessions)],
  [names.hours, write(activity.hours)],
  [names.personHours, write(activity.personHours)],
  [names.people, peopleFr(activity.people)],
]

const inOrder = (left: string, right: string): number => left.localeCompare(right, 'fr')

/** In the order of the alphabet: their own order would tell which texts are of one group. */
const stakesOf = ({ texts }: Activity): readonly string[] =>
  texts.flatMap(({ pages }) => pages.map(({ stake }) => withDoublets(stake))).sort(inOrder)

const needRows = ({ texts }: Activity): readonly (readonly [string, string])[] =>
  addressees.flatMap((to) =>
    texts
      .flatMap(({ pages }) => pages.flatMap(({ needs }) => needs.filter((need) => need.to === to)))
      .map(({ text }) => [words.addressees[to], withDoublets(text)] as const)
      .sort(([, left], [, right]) => inOrder(left, right)),
  )

const textRows = ({ texts }: Activity): readonly (readonly [string, string, string])[] =>
  texts
    .map(
      ({ title, kind, season }) =>
        [withDoublets(title), words.kinds[kind], seasonName(season)] as const,
    )
    .sort(([left], [right]) => inOrder(left, right))

const tableUnder = (
  heading: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly FlowBlock[] =>
  under(
    { ...said('heading-1', heading), opensSection: true },
    rows.length === 0 ? [] : [{ table: heading, head, rows }],
  )

/** No page holds the foot alone. */
const keepingFoot = (block: FlowBlock, at: number, all: readonly FlowBlock[]): FlowBlock =>
  at === all.length - 2 ? { ...block, keepsNext: true } : block

/** The activity as a document for a word processor. */
export function activityFlow(activity: Activity): Flow {
  const stakes = stakesOf(activity).map((stake) => said('item', stake))
  return {
    language: 'fr',
    words,
    title: names.title,
    head: names.head,
    foot: period(activity),
    blocks: [
      said('title', names.title),
      said('lead', period(activity)),
      ...tableUnder(names.figures, [names.figure, names.count], figureRows(activity, figureFr)),
      ...under({ ...said('heading-1', names.stakes), opensSection: true }, stakes),
      ...tableUnder(names.needs, [words.needTo, words.need], needRows(activity)),
      ...tableUnder(names.texts, [names.text, words.kind, words.season], textRows(activity)),
      said('foot', names.foot),
    ].map(keepingFoot),
  }
}

/** The activity as a table: the same figures, stakes, needs and texts, in the same order. */
export function activityCsv(activity: Activity): string {
  return csvOf([
    ['Rubrique', 'Précision', 'Contenu'],
    [words.season, '', period(activity)],
    ...figureRows(activity, String).map(([name, figure]) => [names.figures, name, figure]),
    ...stakesOf(activity).map((stake) => [names.stakes, '', stake]),
    ...needRows(activity).map(([to, text]) => [names.needs, to, text]),
    ...textRows(activity).map(([title, kind, season]) => [
      names.texts,
      `${kind}, ${season}`,
      title,
    ]),
    ['', '', names.foot],
  ])
}
