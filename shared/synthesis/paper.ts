import type { Concept, FamilyId } from '../concepts/concept.ts'
import { concepts as catalogue } from '../concepts/catalogue.ts'
import type { Kind } from '../method/kinds.ts'
import { addressees, pageParts, type Addressee, type PagePart } from '../model/page.ts'
import { withDoublets } from './doublets.ts'
import { paperWords, seasonName, type PaperWords, type TextLanguage } from './paper-words.ts'
import { paragraphsOf, type Paragraph } from './paragraphs.ts'
import type { PageText, Released } from './text.ts'

/** A concept as the glossary says it; the group's own have no family of the catalogue. */
export type PaperConcept = {
  readonly name: string
  readonly definition: string | undefined
  readonly family: FamilyId | undefined
}

/** One of the four parts, never without words. */
export type PaperPart = {
  readonly part: PagePart
  readonly name: string
  readonly paragraphs: readonly Paragraph[]
}

/** A need, and to whom. */
export type PaperNeed = {
  readonly addressee: Addressee
  readonly to: string
  readonly text: string
}

/** One stake with what goes with it. */
export type PaperPage = {
  readonly count: string
  readonly stake: string
  readonly parts: readonly PaperPart[]
  readonly concepts: readonly PaperConcept[]
  readonly needs: readonly PaperNeed[]
}

/** A released text laid out for a reader, in the one order that every export keeps. */
export type Paper = {
  readonly language: TextLanguage
  readonly words: PaperWords
  readonly title: string
  readonly lead: string
  readonly kindId: Kind
  readonly kind: string
  readonly season: string
  readonly audience: string
  readonly pages: readonly PaperPage[]
  readonly glossary: readonly PaperConcept[]
  readonly foot: string
}

/** No file may hold these; marks of direction could show other words than those approved. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/g
const halves = /[\uD800-\uDFFF]/gu

/** A text that any file may hold, with both words in place of each point médian. */
function saying(language: TextLanguage): (text: string) => string {
  return (text) => {
    const clean = text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll('\t', ' ')
      .replaceAll(unwritable, '')
      .replaceAll(halves, '\uFFFD')
    return language === 'fr' ? withDoublets(clean) : clean
  }
}

const byId: ReadonlyMap<string, Concept> = new Map(catalogue.map((each) => [each.id, each]))

function conceptsOf({ concepts }: PageText, language: TextLanguage): readonly PaperConcept[] {
  const say = saying(language)
  return concepts.map(({ concept: id, own }) => {
    if (own !== undefined) {
      return { name: say(own.name), definition: say(own.definition), family: undefined }
    }
    const known = byId.get(id)
    // Taken out of the catalogue since: its name is all that is left of it.
    if (known === undefined) {
      return { name: id.replaceAll('-', ' '), definition: undefined, family: undefined }
    }
    const { nameFr, nameEn, definitionFr, definitionEn, family } = known
    return language === 'fr'
      ? { name: nameFr, definition: say(definitionFr), family }
      : { name: nameEn, definition: definitionEn, family }
  })
}

function pageOf(page: PageText, count: string, language: TextLanguage): PaperPage {
  const say = saying(language)
  const words = paperWords[language]
  const { quoted } = words
  const parts = pageParts.map((part) => {
    const quotes = page.quotes.filter((quote) => quote.part === part).map(({ text }) => text)
    const paragraphs = paragraphsOf(page.parts[part], quotes, { quoted, say })
    return { part, name: words.parts[part], paragraphs }
  })
  const needs = addressees.flatMap((to) =>
    page.needs
      .filter((need) => need.to === to)
      .map(({ text }) => ({ addressee: to, to: words.addressees[to], text: say(text) })),
  )
  return {
    count,
    stake: say(page.stake),
    parts: parts.filter(({ paragraphs }) => paragraphs.length > 0),
    concepts: conceptsOf(page, language),
    needs,
  }
}

const collator = { fr: new Intl.Collator('fr'), en: new Intl.Collator('en') }

function glossaryOf(pages: readonly PaperPage[], language: TextLanguage): readonly PaperConcept[] {
  const used = new Map(
    pages.flatMap(({ concepts }) => concepts.map((each) => [each.name, each] as const)),
  )
  return [...used.values()]
    .filter(({ definition }) => definition !== undefined)
    .sort((left, right) => collator[language].compare(left.name, right.name))
}

/** Lays a released text out, for whatever writes it: files and printed page all read this. */
export function paperOf(released: Released, language: TextLanguage = 'fr'): Paper {
  const say = saying(language)
  const words = paperWords[language]
  const { kind, audience, pages: texts } = released
  const season = seasonName(released.season, language)
  const pages = texts.map((page, at) =>
    pageOf(page, words.stakeCount(at + 1, texts.length), language),
  )
  return {
    language,
    words,
    title: say(released.title),
    lead: say(released.lead),
    kindId: kind,
    kind: words.kinds[kind],
    season,
    audience: words.audiences[audience],
    pages,
    glossary: glossaryOf(pages, language),
    foot: words.foot(season),
  }
}
