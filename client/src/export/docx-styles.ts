import { BorderStyle, LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'
import type { FlowLook } from '../../../shared/synthesis/flow.ts'

/** Faces that word processors have: the product's own would not be there. */
const serif = 'Georgia'
const sans = 'Arial'
const black = '000000'

/** Half points, as Word counts sizes. */
const points = (count: number): number => count * 2
/** Twentieths of a point, as Word counts distances. */
const space = (count: number): number => count * 20
const lines = (count: number) => ({ line: 240 * count, lineRule: LineRuleType.AUTO })

const bar = { style: BorderStyle.SINGLE, size: 12, space: 12, color: black }
const rule = { style: BorderStyle.SINGLE, size: 6, space: 8, color: black }

/** The style of the file that each look has. */
export const docxStyles: Readonly<Record<FlowLook, string>> = {
  title: 'Title',
  lead: 'Subtitle',
  meta: 'Meta',
  count: 'Count',
  'heading-1': 'Heading1',
  'heading-2': 'Heading2',
  body: 'BodyText',
  quote: 'Quote',
  item: 'ListBullet',
  foot: 'Foot',
}

/** The one list of the file: a dash, for the bullets of some faces print as boxes. */
export const dashes: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: 'dashes',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          style: { paragraph: { indent: { left: space(14), hanging: space(14) } } },
        },
      ],
    },
  ],
}

/** A heading that no other line comes before: as far from the text above as a stake is. */
export const sectionGap = { before: space(24), after: space(6), ...lines(1.1) }

/** Of the first level; the outline is what readers walk by. */
const heading = (size: number, before: number) => ({
  run: { font: serif, size: points(size), color: black },
  paragraph: {
    outlineLevel: 0,
    keepNext: true,
    keepLines: true,
    spacing: { before: space(before), after: space(6), ...lines(1.1) },
  },
})

const based = { basedOn: 'Normal', quickFormat: true } as const

type ParagraphStyles = NonNullable<NonNullable<IPropertiesOptions['styles']>['paragraphStyles']>

const paragraphStyles: ParagraphStyles = [
  {
    id: 'Subtitle',
    name: 'Subtitle',
    ...based,
    next: 'BodyText',
    run: { size: points(13) },
    paragraph: { spacing: { after: space(10), ...lines(1.3) } },
  },
  {
    id: 'Meta',
    name: 'Meta',
    ...based,
    paragraph: { spacing: { after: 0, ...lines(1.35) } },
  },
  {
    id: 'Count',
    name: 'Count',
    ...based,
    next: 'Heading1',
    paragraph: { keepNext: true, spacing: { before: space(16), after: space(2) } },
  },
  {
    id: 'BodyText',
    name: 'Body Text',
    ...based,
    paragraph: { spacing: { after: space(6), ...lines(1.3) } },
  },
  {
    id: 'Quote',
    name: 'Quote',
    ...based,
    next: 'BodyText',
    run: { font: serif, size: points(14) },
    paragraph: {
      keepLines: true,
      border: { left: bar },
      indent: { left: space(14) },
      spacing: { before: space(6), after: space(12), ...lines(1.25) },
    },
  },
  {
    id: 'ListBullet',
    name: 'List Bullet',
    ...based,
    paragraph: {
      spacing: { after: 0, ...lines(1.35) },
      numbering: { reference: 'dashes', level: 0 },
    },
  },
  {
    id: 'Foot',
    name: 'Foot',
    ...based,
    run: { size: points(10) },
    paragraph: {
      keepLines: true,
      border: { top: rule },
      spacing: { before: space(22), ...lines(1.35) },
    },
  },
  { id: 'Running', name: 'Running', ...based, run: { size: points(9.5) } },
]

/** Every style of the file, in black, in the language of the text. */
export const stylesIn = (locale: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: sans, size: points(11), color: black, language: { value: locale } },
    },
    title: {
      run: { font: serif, size: points(26), color: black },
      paragraph: { keepNext: true, spacing: { after: space(10), ...lines(1.1) } },
    },
    heading1: heading(19, 0),
    heading2: {
      run: { font: sans, size: points(11), bold: true, color: black },
      paragraph: {
        outlineLevel: 1,
        keepNext: true,
        spacing: { before: space(9), after: space(3) },
      },
    },
  },
  paragraphStyles,
  characterStyles: [{ id: 'Voice', name: 'Voice', run: { font: serif, size: points(12) } }],
})
