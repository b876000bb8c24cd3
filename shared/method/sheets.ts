import type { Stage } from './stages.ts'

/** One place of a sheet: its name, and what may be said beside a line, when something may. */
export type Cell = {
  readonly id: string
  readonly name: string
  readonly aside?: string
  /** What introduces the aside where it is read: « pour », « demandé par ». */
  readonly asideLead?: string
}

/** A sheet of the kind: its cells in rows, as the common screen lays them. A row may have a name. */
export type SheetForm = {
  readonly rows: readonly SheetRow[]
  /** A grid repeats the same cells in each of its rows, and names them once. */
  readonly grid?: true
}

export type SheetRow = {
  readonly name?: string
  /** A hard word, explained in one line where it stands. */
  readonly gloss?: string
  readonly cells: readonly Cell[]
}

const resources = [
  ['trust', 'Confiance'],
  ['skill', 'Compétence'],
  ['relevance', 'Pertinence'],
  ['health', 'Santé'],
] as const

const courses = [
  ['used', 'Mobilisée'],
  ['worn', 'Usée'],
  ['grown', 'Développée'],
] as const

const forWhom = { aside: 'Pour qui ? Une fonction', asideLead: 'pour' }

/** The sheets, by the stage that fills them. Tenir debout has none: the thinnest trace. */
export const sheetForms: Readonly<Partial<Record<Stage, SheetForm>>> = {
  'prescribed-real': {
    rows: [
      {
        cells: [
          {
            id: 'prescribed',
            name: 'Ce qui est demandé',
            aside: 'Par quelle fonction',
            asideLead: 'demandé par',
          },
          { id: 'real', name: 'Ce que nous faisons vraiment' },
        ],
      },
      { cells: [{ id: 'weighed', name: 'Ce que nous arbitrons' }] },
    ],
  },
  controversy: {
    rows: [
      { cells: [{ id: 'dispute', name: 'Ce qui fait débat' }] },
      {
        cells: [
          { id: 'position-a', name: 'Une position' },
          { id: 'position-b', name: 'L’autre position' },
        ],
      },
      { cells: [{ id: 'conditions', name: 'À quelles conditions' }] },
    ],
  },
  'reference-points': {
    rows: [
      { cells: [{ id: 'reference', name: 'Repères, jusqu’à nouvel ordre' }] },
      {
        cells: [
          { id: 'need-training', name: 'Besoin, à la formation' },
          { id: 'need-network', name: 'Besoin, au réseau' },
          { id: 'need-management', name: 'Besoin, à la direction' },
        ],
      },
    ],
  },
  'useful-effects': {
    rows: [
      {
        cells: [
          { id: 'expected', name: 'Effets utiles attendus', ...forWhom },
          { id: 'unexpected', name: 'Effets utiles imprévus', ...forWhom },
        ],
      },
      {
        name: 'Externalités',
        gloss: 'ce qu’une activité cause autour d’elle, en bien ou en mal',
        cells: [
          { id: 'around-good', name: 'Autour, en bien', ...forWhom },
          { id: 'around-bad', name: 'Autour, en mal', ...forWhom },
          { id: 'uncounted', name: 'Ce que personne ne compte', ...forWhom },
        ],
      },
    ],
  },
  resources: {
    grid: true,
    rows: resources.map(([row, name]) => ({
      name,
      cells: courses.map(([course, way]) => ({ id: `${row}-${course}`, name: way })),
    })),
  },
  'who-cooperates': {
    rows: [
      {
        cells: [
          {
            id: 'cooperates',
            name: 'Qui coopère',
            aside: 'À quoi elle s’engage',
            asideLead: 's’engage à',
          },
          { id: 'missing', name: 'Qui manque' },
          { id: 'benefits', name: 'Qui en profite sans s’engager' },
        ],
      },
    ],
  },
  'small-step': {
    rows: [
      {
        cells: [
          { id: 'hypothesis', name: 'Ce que nous supposons' },
          { id: 'test', name: 'Ce que nous essayons' },
        ],
      },
      {
        cells: [
          { id: 'signs', name: 'Les signes à regarder' },
          { id: 'talk-with', name: 'Avec qui parler de ce que cela vaut' },
        ],
      },
    ],
  },
}

/** The sheet that this stage fills, if any. */
export function sheetFormOf(stage: string | undefined): SheetForm | undefined {
  return Object.hasOwn(sheetForms, stage ?? '') ? sheetForms[stage as Stage] : undefined
}

/** Every cell of a sheet, in reading order. */
export function cellsOf({ rows }: SheetForm): readonly Cell[] {
  return rows.flatMap(({ cells }) => cells)
}
