import type { Stage } from '../stages.ts'
import type * as french from '../sheets.ts'

const resources = [
  ['trust', 'Trust'],
  ['skill', 'Skill'],
  ['relevance', 'Relevance'],
  ['health', 'Health'],
] as const

const courses = [
  ['used', 'Drawn upon'],
  ['worn', 'Worn out'],
  ['grown', 'Grown'],
] as const

const forWhom = { aside: 'For whom? A role', asideLead: 'for' }

export const sheetForms: typeof french.sheetForms = {
  'prescribed-real': {
    rows: [
      {
        cells: [
          {
            id: 'prescribed',
            name: 'What is asked',
            aside: 'By which role',
            asideLead: 'asked by',
          },
          { id: 'real', name: 'What we really do' },
        ],
      },
      { cells: [{ id: 'weighed', name: 'What we weigh up' }] },
    ],
  },
  controversy: {
    rows: [
      { cells: [{ id: 'dispute', name: 'What is disputed' }] },
      {
        cells: [
          { id: 'position-a', name: 'One position' },
          { id: 'position-b', name: 'The other position' },
        ],
      },
      { cells: [{ id: 'conditions', name: 'Under what conditions' }] },
    ],
  },
  'reference-points': {
    rows: [
      { cells: [{ id: 'reference', name: 'Reference points, until further notice' }] },
      {
        cells: [
          { id: 'need-training', name: 'Need, to training' },
          { id: 'need-network', name: 'Need, to the network' },
          { id: 'need-management', name: 'Need, to management' },
        ],
      },
    ],
  },
  'useful-effects': {
    rows: [
      {
        cells: [
          { id: 'expected', name: 'Useful effects expected', ...forWhom },
          { id: 'unexpected', name: 'Useful effects unforeseen', ...forWhom },
        ],
      },
      {
        name: 'Externalities',
        gloss: 'what an activity causes around it, for good or ill',
        cells: [
          { id: 'around-good', name: 'Around, for good', ...forWhom },
          { id: 'around-bad', name: 'Around, for ill', ...forWhom },
          { id: 'uncounted', name: 'What nobody counts', ...forWhom },
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
            name: 'Who cooperates',
            aside: 'What they commit to',
            asideLead: 'commits to',
          },
          { id: 'missing', name: 'Who is missing' },
          { id: 'benefits', name: 'Who benefits without committing' },
        ],
      },
    ],
  },
  'small-step': {
    rows: [
      {
        cells: [
          { id: 'hypothesis', name: 'What we suppose' },
          { id: 'test', name: 'What we try' },
        ],
      },
      {
        cells: [
          { id: 'signs', name: 'The signs to look for' },
          { id: 'talk-with', name: 'With whom to talk about what it is worth' },
        ],
      },
    ],
  },
}

export const sheetFormOf: typeof french.sheetFormOf = (stage) =>
  Object.hasOwn(sheetForms, stage ?? '') ? sheetForms[stage as Stage] : undefined

export const cellsOf: typeof french.cellsOf = ({ rows }) => rows.flatMap(({ cells }) => cells)
