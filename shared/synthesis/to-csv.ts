import { csvOf } from './csv.ts'
import { paperOf, type PaperPage } from './paper.ts'
import type { PaperWords, TextLanguage } from './paper-words.ts'
import { plainOf } from './paragraphs.ts'
import type { Released } from './text.ts'

const heads = {
  fr: ['Enjeu n°', 'Rubrique', 'Précision', 'Texte'],
  en: ['Stake no.', 'Section', 'Detail', 'Text'],
} as const

const quotation = { fr: 'Citation', en: 'Quotation' } as const

function pageRows(page: PaperPage, number: string, words: PaperWords) {
  const language = words.locale === 'fr-FR' ? 'fr' : 'en'
  return [
    [number, words.stake, '', page.stake],
    ...page.parts.flatMap(({ name, paragraphs }) =>
      paragraphs.map((each) => [
        number,
        name,
        each.look === 'quote' ? quotation[language] : '',
        plainOf(each),
      ]),
    ),
    ...page.concepts.map(({ name }) => [number, words.concepts, '', name]),
    ...page.needs.map(({ to, text }) => [number, words.needs, to, text]),
  ]
}

/** A released text as a table, one paragraph a row, in the order it is read. */
export function toCsv(released: Released, language: TextLanguage = 'fr'): string {
  const paper = paperOf(released, language)
  const { words } = paper
  return csvOf([
    heads[language],
    ['', words.title, '', paper.title],
    ['', words.lead, '', paper.lead],
    ['', words.kind, '', paper.kind],
    ['', words.season, '', paper.season],
    ['', words.audience, '', paper.audience],
    ...paper.pages.flatMap((page, at) => pageRows(page, String(at + 1), words)),
    ...paper.glossary.map(({ name, definition = '' }) => ['', words.glossary, name, definition]),
    ['', '', '', paper.foot],
  ])
}
