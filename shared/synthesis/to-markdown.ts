import { paperOf, type Paper, type PaperPage } from './paper.ts'
import type { TextLanguage } from './paper-words.ts'
import { plainOf, type Paragraph } from './paragraphs.ts'
import type { Released } from './text.ts'

const inside = /[\\`*_[\]<>|~]/g
const atStart = /^(#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]+$|\d+(?=[.)](\s|$)))/

/** Words that mean themselves, whatever signs they hold. */
function escaped(text: string): string {
  const written = text.replaceAll(inside, String.raw`\$&`).replaceAll('&', '&amp;')
  return written.replace(atStart, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
}

const paragraph = (each: Paragraph): string =>
  (each.look === 'quote' ? '> ' : '') + escaped(plainOf(each))

const section = (level: number, name: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`${'#'.repeat(level)} ${escaped(name)}`, ...blocks]

const list = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [lines.map((line) => `- ${line}`).join('\n')]

const pageBlocks = (page: PaperPage, { words }: Paper): readonly string[] => [
  `## ${escaped(`${page.count}${words.locale === 'fr-FR' ? '\u00A0' : ''}: ${page.stake}`)}`,
  ...page.parts.flatMap(({ name, paragraphs }) => section(3, name, paragraphs.map(paragraph))),
  ...section(3, words.concepts, list(page.concepts.map(({ name }) => escaped(name)))),
  ...section(3, words.needs, list(page.needs.map(({ to, text }) => `**${to}.** ${escaped(text)}`))),
]

/** A released text in Markdown (CommonMark), nothing in front of it. */
export function toMarkdown(released: Released, language?: TextLanguage): string {
  const paper = paperOf(released, language)
  const { words, glossary } = paper
  const entries = glossary.map(
    ({ name, definition = '' }) => `**${escaped(name)}.** ${escaped(definition)}`,
  )
  const blocks = [
    `# ${escaped(paper.title)}`,
    ...(paper.lead === '' ? [] : [escaped(paper.lead)]),
    list([paper.kind, paper.season, paper.audience]).join(''),
    ...paper.pages.flatMap((page) => pageBlocks(page, paper)),
    ...section(2, words.glossary, entries),
    '---',
    escaped(paper.foot),
  ]
  return `${blocks.join('\n\n')}\n`
}
