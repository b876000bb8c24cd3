import { paperOf } from './paper.ts'
import type { TextLanguage } from './paper-words.ts'
import type { Released } from './text.ts'

/** The published schema: docs/synthesis.schema.json. */
const format = 'faire-echo/synthesis/1'

/** A released text as JSON, for tools: the words as they are read, in the order they are read. */
export function toJson(released: Released, language: TextLanguage = 'fr'): string {
  const paper = paperOf(released, language)
  const pages = paper.pages.map(({ stake, parts, concepts, needs }) => ({
    stake,
    parts: parts.map(({ part, name, paragraphs }) => ({
      part,
      name,
      paragraphs: paragraphs.map(({ look, runs }) => ({
        look,
        runs: runs.map(({ text, isQuote }) => ({ text, quoted: isQuote })),
      })),
    })),
    concepts: concepts.map(({ name }) => name),
    needs: needs.map(({ addressee, text }) => ({ to: addressee, text })),
  }))
  const whole = {
    format,
    language,
    title: paper.title,
    lead: paper.lead,
    kind: released.kind,
    season: { year: released.season.year, name: released.season.season },
    audience: released.audience,
    pages,
    glossary: paper.glossary.map(({ name, definition }) => ({ name, definition })),
    foot: paper.foot,
  }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}
