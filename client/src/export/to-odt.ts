import { strToU8 } from 'fflate'
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
import { odtAutomatic, odtRoot, odtStyles, stylesXml } from './odt-styles.ts'
import { plainZip } from './plain-zip.ts'
import { xmlText } from './xml.ts'

const mime = 'application/vnd.oasis.opendocument.text'
const declared = '<?xml version="1.0" encoding="UTF-8"?>'

const runXml = ({ text, look }: FlowRun): string => {
  // ODF folds spaces: two in a row would become one.
  const words = xmlText(text)
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll(/ {2,}/g, (run) => ' ' + '<text:s/>'.repeat(run.length - 1))
  if (look === undefined) return words
  const name = look === 'strong' ? 'Strong_20_Emphasis' : 'Voice'
  return `<text:span text:style-name="${name}">${words}</text:span>`
}

function styleOf({ look, opensPage, opensSection, keepsNext }: FlowParagraph): string {
  if (opensPage === true && look === 'count') return 'PageFirst'
  if (opensSection === true && look === 'heading-1') return 'SectionFirst'
  if (keepsNext === true && look === 'item') return 'ItemWithNext'
  return keepsNext === true && look === 'body' ? 'WithNext' : odtStyles[look]
}

function paragraphXml(each: FlowParagraph): string {
  const words = each.runs.map(runXml).join('')
  const style = styleOf(each)
  if (each.look === 'heading-1' || each.look === 'heading-2') {
    const level = each.look === 'heading-1' ? 1 : 2
    return `<text:h text:style-name="${style}" text:outline-level="${level}">${words}</text:h>`
  }
  const paragraph = `<text:p text:style-name="${style}">${words}</text:p>`
  return each.look === 'item' ? `<text:list-item>${paragraph}</text:list-item>` : paragraph
}

const columnStyles = (columns: number): readonly string[] =>
  Array.from({ length: columns }, (_, at) => `Column${columns}${at === 0 ? 'First' : ''}`)

const width = (name: string, centimetres: number): string =>
  `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${centimetres.toFixed(2)}cm"/></style:style>`

/** In centimetres, 16 in all. */
const columnsXml = (columns: number): string => {
  const first = columns === 2 ? 4.5 : 16 / columns
  const rest = (16 - first) / (columns - 1)
  return width(`Column${columns}First`, first) + width(`Column${columns}`, rest)
}

function rowXml(cells: readonly string[], isHead: boolean): string {
  const written = cells.map((text) => {
    const run = runXml(isHead ? { text, look: 'strong' } : { text })
    return `<table:table-cell table:style-name="${isHead ? 'HeadCell' : 'Cell'}" office:value-type="string"><text:p text:style-name="Meta">${run}</text:p></table:table-cell>`
  })
  return `<table:table-row table:style-name="Line">${written.join('')}</table:table-row>`
}

function tableXml({ table, head, rows }: FlowTable): string {
  const columns = columnStyles(head.length).map(
    (name) => `<table:table-column table:style-name="${name}"/>`,
  )
  return (
    `<table:table table:name="${xmlText(table)}" table:style-name="${rows.length > mostRowsKept ? 'Lines' : 'LinesKept'}">${columns.join('')}` +
    `<table:table-header-rows>${rowXml(head, true)}</table:table-header-rows>` +
    `${rows.map((cells) => rowXml(cells, false)).join('')}</table:table>`
  )
}

const isItem = (each: FlowBlock | undefined): boolean =>
  each !== undefined && !('table' in each) && each.look === 'item'

/** Items that follow one another are one list. */
function bodyXml(blocks: readonly FlowBlock[]): string {
  const written = blocks.map((each, at) => {
    const xml = 'table' in each ? tableXml(each) : paragraphXml(each)
    const opens = isItem(each) && !isItem(blocks[at - 1])
    const closes = isItem(each) && !isItem(blocks[at + 1])
    return `${opens ? '<text:list text:style-name="Dashes">' : ''}${xml}${closes ? '</text:list>' : ''}`
  })
  return written.join('')
}

function contentXml(blocks: readonly FlowBlock[]): string {
  const counts = new Set(blocks.flatMap((each) => ('table' in each ? [each.head.length] : [])))
  const columns = [...counts].map(columnsXml).join('')
  return (
    `<${odtRoot('document-content')}><office:automatic-styles>${odtAutomatic}${columns}</office:automatic-styles>` +
    `<office:body><office:text>${bodyXml(blocks)}</office:text></office:body></office:document-content>`
  )
}

const manifest = (paths: readonly string[]): string =>
  '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">' +
  `<manifest:file-entry manifest:full-path="/" manifest:media-type="${mime}"/>` +
  paths
    .map(
      (path) =>
        `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="text/xml"/>`,
    )
    .join('') +
  '</manifest:manifest>'

const xmlFile = (text: string): Uint8Array<ArrayBuffer> => strToU8(declared + text)

/** Any document as an ODT, without a trace of who wrote it, when, or on what. */
export function flowToOdt({ words, title, head, foot, blocks }: Flow): Uint8Array<ArrayBuffer> {
  const running = {
    head: `${xmlText(words.mark)}<text:tab/>${xmlText(head)}`,
    foot: `${xmlText(foot)}<text:tab/>${words.page} <text:page-number text:select-page="current">1</text:page-number> ${words.pageOf} <text:page-count>1</text:page-count>`,
  }
  const meta = `<${odtRoot('document-meta')}><office:meta><dc:title>${xmlText(title)}</dc:title><dc:language>${words.locale}</dc:language></office:meta></office:document-meta>`
  const parts = [
    ['content.xml', contentXml(blocks)],
    ['styles.xml', stylesXml(words, running)],
    ['meta.xml', meta],
  ] as const
  return plainZip([
    ['mimetype', strToU8(mime)],
    ...parts.map(([path, text]) => [path, xmlFile(text)] as const),
    ['META-INF/manifest.xml', xmlFile(manifest(parts.map(([path]) => path)))],
  ])
}

/** A released text as an ODT: real styles, a language, headings, a table whose first row is named. */
export const toOdt = (released: Released, language?: TextLanguage): Uint8Array<ArrayBuffer> =>
  flowToOdt(flowOf(paperOf(released, language)))
