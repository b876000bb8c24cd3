import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx'
import type {
  Flow,
  FlowBlock,
  FlowParagraph,
  FlowRun,
  FlowTable,
} from '../../../shared/synthesis/flow.ts'
import { flowOf, mostRowsKept } from '../../../shared/synthesis/flow.ts'
import { paperOf } from '../../../shared/synthesis/paper.ts'
import type { TextLanguage } from '../../../shared/synthesis/paper-words.ts'
import type { Released } from '../../../shared/synthesis/text.ts'
import { dashes, docxStyles, sectionGap, stylesIn } from './docx-styles.ts'
import { withoutTraces } from './docx-traces.ts'

/** A4 with 25 mm at each side and 20 above and below, in twentieths of a point: what is left is the width of a line. */
const page = { width: 11906, height: 16838, side: 1418, edge: 1134 }
const lineWidth = page.width - 2 * page.side
/** A table's first column, out of its line. */
const firstColumn = 0.28

const headings = {
  title: HeadingLevel.TITLE,
  'heading-1': HeadingLevel.HEADING_1,
  'heading-2': HeadingLevel.HEADING_2,
} as const

const textRun = ({ text, look }: FlowRun): TextRun => {
  if (look === 'strong') return new TextRun({ text, bold: true })
  return look === 'voice' ? new TextRun({ text, style: 'Voice' }) : new TextRun({ text })
}

function paragraph({ look, runs, ...place }: FlowParagraph): Paragraph {
  const heading = look in headings ? headings[look as keyof typeof headings] : undefined
  return new Paragraph({
    ...(heading === undefined ? { style: docxStyles[look] } : { heading }),
    ...(place.opensPage === true ? { pageBreakBefore: true } : {}),
    ...(place.opensSection === true ? { spacing: sectionGap } : {}),
    ...(place.keepsNext === true ? { keepNext: true } : {}),
    children: runs.map(textRun),
  })
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }

type CellLook = { readonly isHead: boolean; readonly keepsNext: boolean }

function cell(text: string, width: number, { isHead, keepsNext }: CellLook): TableCell {
  const run = new TextRun(isHead ? { text, bold: true } : { text })
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 80, bottom: 80, left: 0, right: 160 },
    children: [new Paragraph({ style: 'Meta', children: [run], keepNext: keepsNext })],
  })
}

function table({ head, rows, keepsNext = false }: FlowTable): Table {
  const first = Math.round(lineWidth * (head.length === 2 ? firstColumn : 1 / head.length))
  const rest = Math.floor((lineWidth - first) / (head.length - 1))
  const widths = head.map((_, at) => (at === 0 ? first : rest))
  const row = (cells: readonly string[], look: CellLook): TableRow =>
    new TableRow({
      tableHeader: look.isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, widths[at] ?? rest, look)),
    })
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      row(head, { isHead: true, keepsNext: true }),
      ...rows.map((cells, at) =>
        row(cells, {
          isHead: false,
          keepsNext: at === rows.length - 1 ? keepsNext : rows.length <= mostRowsKept,
        }),
      ),
    ],
  })
}

const block = (each: FlowBlock): Paragraph | Table =>
  'table' in each ? table(each) : paragraph(each)

const tab = [{ type: TabStopType.RIGHT, position: lineWidth }]

const running = (children: ConstructorParameters<typeof TextRun>[0][]): Paragraph =>
  new Paragraph({
    style: 'Running',
    tabStops: tab,
    children: children.map((each) => new TextRun(each)),
  })

/** Any document as a DOCX, without a trace of who wrote it, when, or on what. */
export async function flowToDocx({
  words,
  title,
  head,
  foot,
  blocks,
}: Flow): Promise<Uint8Array<ArrayBuffer>> {
  const pages = [`${words.page} `, PageNumber.CURRENT, ` ${words.pageOf} `, PageNumber.TOTAL_PAGES]
  const document = new Document({
    title,
    styles: stylesIn(words.locale),
    numbering: dashes,
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: page.edge, bottom: page.edge, left: page.side, right: page.side },
          },
        },
        headers: {
          default: new Header({ children: [running([words.mark, { children: ['\t', head] }])] }),
        },
        footers: {
          default: new Footer({ children: [running([foot, { children: ['\t', ...pages] }])] }),
        },
        children: blocks.map(block),
      },
    ],
  })
  const packed = await Packer.toArrayBuffer(document)
  return withoutTraces(new Uint8Array(packed), { title, locale: words.locale })
}

/** A released text as a DOCX: real styles, a language, headings, a table whose first row is named. */
export const toDocx = (
  released: Released,
  language?: TextLanguage,
): Promise<Uint8Array<ArrayBuffer>> => flowToDocx(flowOf(paperOf(released, language)))
