import type { FlowLook } from '../../../shared/synthesis/flow.ts'
import type { PaperWords } from '../../../shared/synthesis/paper-words.ts'

const spaces = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
  'svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
  'meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]

/** The head of each part of the file. */
export const odtRoot = (name: string): string =>
  `office:${name} ${spaces.map((space) => `xmlns:${space}`).join(' ')} office:version="1.3"`

/** The style of the file that each look has. */
export const odtStyles: Readonly<Record<FlowLook, string>> = {
  title: 'Title',
  lead: 'Subtitle',
  meta: 'Meta',
  count: 'Count',
  'heading-1': 'Heading_20_1',
  'heading-2': 'Heading_20_2',
  body: 'Text_20_body',
  quote: 'Quotations',
  item: 'List_20_Bullet',
  foot: 'Foot',
}

/** Name as it is read, what it is based on, its paragraph, its letters. */
type OdtStyle = {
  readonly name: string
  readonly shown?: string
  readonly level?: number
  readonly paragraph: string
  readonly text?: string
}

const serif = 'style:font-name="Voice"'
const keep = 'fo:keep-with-next="always" fo:keep-together="always"'
/** Three lines at least at either edge of a page. */
const edges = 'fo:orphans="3" fo:widows="3"'

const margins = (top: number, bottom: number): string =>
  `fo:margin-top="${top}pt" fo:margin-bottom="${bottom}pt"`

const styles: readonly OdtStyle[] = [
  {
    name: 'Title',
    paragraph: `${margins(0, 10)} ${keep} fo:line-height="110%"`,
    text: `${serif} fo:font-size="26pt"`,
  },
  {
    name: 'Subtitle',
    paragraph: margins(0, 10),
    text: 'fo:font-size="13pt"',
  },
  { name: 'Meta', paragraph: margins(0, 0) },
  { name: 'Count', paragraph: `${margins(14, 2)} ${keep}` },
  {
    name: 'Heading_20_1',
    shown: 'Heading 1',
    level: 1,
    paragraph: `${margins(0, 6)} ${keep} fo:line-height="110%"`,
    text: `${serif} fo:font-size="19pt"`,
  },
  {
    name: 'Heading_20_2',
    shown: 'Heading 2',
    level: 2,
    paragraph: `${margins(4, 3)} ${keep}`,
    text: 'fo:font-weight="bold"',
  },
  { name: 'Text_20_body', shown: 'Text body', paragraph: `${margins(0, 6)} ${edges}` },
  {
    name: 'Quotations',
    paragraph: `${margins(3, 9)} fo:keep-together="always" fo:border-left="1.5pt solid #000000" fo:padding-left="12pt" fo:line-height="125%"`,
    text: `${serif} fo:font-size="14pt"`,
  },
  { name: 'List_20_Bullet', shown: 'List Bullet', paragraph: margins(0, 0) },
  {
    name: 'Foot',
    paragraph: `${margins(16, 0)} fo:keep-together="always" fo:border-top="0.75pt solid #000000" fo:padding-top="8pt"`,
    text: 'fo:font-size="10pt"',
  },
  {
    name: 'Running',
    paragraph: margins(0, 0),
    text: 'fo:font-size="9.5pt"',
  },
]

function styleXml({ name, shown, level, paragraph, text }: OdtStyle): string {
  const display = shown === undefined ? '' : ` style:display-name="${shown}"`
  const outline = level === undefined ? '' : ` style:default-outline-level="${level}"`
  const tabs =
    name === 'Running'
      ? '<style:tab-stops><style:tab-stop style:position="16cm" style:type="right"/></style:tab-stops>'
      : ''
  return (
    `<style:style style:name="${name}"${display} style:family="paragraph" style:parent-style-name="Standard"${outline}>` +
    `<style:paragraph-properties ${paragraph}>${tabs}</style:paragraph-properties>` +
    (text === undefined ? '' : `<style:text-properties ${text}/>`) +
    '</style:style>'
  )
}

const table = (name: string, breaks: boolean): string =>
  `<style:style style:name="${name}" style:family="table"><style:table-properties style:width="16cm" table:align="left" style:may-break-between-rows="${breaks}"/></style:style>`

const cell = (name: string, top: string): string =>
  `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${top}fo:border-bottom="0.5pt solid #000000" fo:padding-top="3pt" fo:padding-bottom="3pt"/></style:style>`

/** Where paragraphs differ from their style, and what the tables look like. */
export const odtAutomatic =
  '<style:style style:name="PageFirst" style:family="paragraph" style:parent-style-name="Count">' +
  '<style:paragraph-properties fo:break-before="page"/></style:style>' +
  '<style:style style:name="SectionFirst" style:family="paragraph" style:parent-style-name="Heading_20_1">' +
  '<style:paragraph-properties fo:margin-top="24pt" fo:margin-bottom="6pt"/></style:style>' +
  '<style:style style:name="ItemWithNext" style:family="paragraph" style:parent-style-name="List_20_Bullet">' +
  '<style:paragraph-properties fo:keep-with-next="always"/></style:style>' +
  '<style:style style:name="WithNext" style:family="paragraph" style:parent-style-name="Text_20_body">' +
  '<style:paragraph-properties fo:keep-with-next="always"/></style:style>' +
  table('Lines', true) +
  table('LinesKept', false) +
  '<style:style style:name="Line" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>' +
  cell('Cell', '') +
  cell('HeadCell', 'fo:border-top="0.5pt solid #000000" ')

const faces =
  '<office:font-face-decls>' +
  '<style:font-face style:name="Voice" svg:font-family="Georgia" style:font-family-generic="roman"/>' +
  '<style:font-face style:name="Plain" svg:font-family="Arial" style:font-family-generic="swiss"/>' +
  '</office:font-face-decls>'

const defaults = (locale: string): string => {
  const [language = 'fr', country = 'FR'] = locale.split('-')
  const text = `style:font-name="Plain" fo:font-size="11pt" fo:color="#000000" fo:language="${language}" fo:country="${country}"`
  return (
    `<style:default-style style:family="paragraph"><style:paragraph-properties fo:line-height="130%"/><style:text-properties ${text}/></style:default-style>` +
    '<style:style style:name="Standard" style:family="paragraph"/>' +
    '<style:style style:name="Strong_20_Emphasis" style:display-name="Strong Emphasis" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>' +
    `<style:style style:name="Voice" style:family="text"><style:text-properties ${serif} fo:font-size="12pt"/></style:style>` +
    '<text:list-style style:name="Dashes"><text:list-level-style-bullet text:level="1" text:bullet-char="–">' +
    '<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-14pt" fo:margin-left="14pt"/></style:list-level-properties>' +
    '</text:list-level-style-bullet></text:list-style>'
  )
}

/** What every page has above and below. */
export type Running = { readonly head: string; readonly foot: string }

const gap = (side: string) =>
  `<style:header-footer-properties fo:min-height="5mm" fo:margin-${side}="5mm"/>`

/** Styles, sizes and the language of the text; A4. `running` is XML already. */
export function stylesXml(words: PaperWords, { head, foot }: Running): string {
  return (
    `<${odtRoot('document-styles')}>${faces}` +
    `<office:styles>${defaults(words.locale)}${styles.map(styleXml).join('')}</office:styles>` +
    '<office:automatic-styles><style:page-layout style:name="A4">' +
    '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="12mm" fo:margin-bottom="12mm" fo:margin-left="25mm" fo:margin-right="25mm"/>' +
    `<style:header-style>${gap('bottom')}</style:header-style><style:footer-style>${gap('top')}</style:footer-style>` +
    '</style:page-layout></office:automatic-styles>' +
    '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">' +
    `<style:header><text:p text:style-name="Running">${head}</text:p></style:header>` +
    `<style:footer><text:p text:style-name="Running">${foot}</text:p></style:footer>` +
    '</style:master-page></office:master-styles></office:document-styles>'
  )
}
