import type { Paper, PaperPage } from './paper.ts'
import type { PaperWords, TextLanguage } from './paper-words.ts'

/** How a paragraph of a document looks: each is one real style of the file. */
export type FlowLook =
  | 'title'
  | 'lead'
  | 'meta'
  | 'count'
  | 'heading-1'
  | 'heading-2'
  | 'body'
  | 'quote'
  | 'item'
  | 'foot'

/** A stretch of words in a paragraph. */
export type FlowRun = { readonly text: string; readonly look?: 'strong' | 'voice' | undefined }

/** A table whose first row names its columns. */
export type FlowTable = {
  readonly table: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Its last row on the same page as what follows. */
  readonly keepsNext?: boolean | undefined
}

/** A paragraph, maybe the first of its page. */
export type FlowParagraph = {
  readonly look: FlowLook
  readonly runs: readonly FlowRun[]
  readonly opensPage?: boolean | undefined
  /** Apart from what is above it. */
  readonly opensSection?: boolean | undefined
  /** On the same page as what follows. */
  readonly keepsNext?: boolean | undefined
}

/** A table this short is never cut between two pages. */
export const mostRowsKept = 8

export type FlowBlock = FlowParagraph | FlowTable

/** A document for a word processor: what is on every page, and its paragraphs one after the other. */
export type Flow = {
  readonly language: TextLanguage
  readonly words: PaperWords
  readonly title: string
  /** On every page: above on the right, below on the left. */
  readonly head: string
  readonly foot: string
  readonly blocks: readonly FlowBlock[]
}

/** A paragraph of plain words. */
export const said = (look: FlowLook, text: string): FlowParagraph => ({ look, runs: [{ text }] })

/** « **Name.** What it means » */
export const entry = (name: string, text: string): FlowParagraph => ({
  look: 'body',
  runs: [{ text: `${name}.`, look: 'strong' }, { text: ` ${text}` }],
})

/** A heading with what stands under it; nothing under it, no heading. */
export const under = (heading: FlowParagraph, blocks: readonly FlowBlock[]): FlowBlock[] =>
  blocks.length === 0 ? [] : [heading, ...blocks]

function partBlocks({ parts }: PaperPage): FlowBlock[] {
  return parts.flatMap(({ name, paragraphs }) =>
    under(
      said('heading-2', name),
      paragraphs.map(({ look, runs }) => ({
        look: look === 'quote' ? 'quote' : 'body',
        runs: runs.map(({ text, isQuote }) => ({
          text,
          look: isQuote && look === 'plain' ? 'voice' : undefined,
        })),
      })),
    ),
  )
}

function needBlocks({ needs }: PaperPage, words: PaperWords): readonly FlowBlock[] {
  if (needs.length === 0) return []
  const rows = needs.map(({ to, text }) => [to, text])
  return [{ table: words.needs, head: [words.needTo, words.need], rows }]
}

function pageBlocks(page: PaperPage, at: number, words: PaperWords): FlowBlock[] {
  const names = page.concepts.map(({ name }, index) => ({
    ...said('item', name),
    keepsNext: index < page.concepts.length - 1,
  }))
  return [
    { ...said('count', page.count), opensPage: at > 0 },
    said('heading-1', page.stake),
    ...partBlocks(page),
    ...under(said('heading-2', words.concepts), names),
    ...under(said('heading-2', words.needs), needBlocks(page, words)),
  ]
}

/** A released text, laid out, as a document for a word processor. */
export function flowOf(paper: Paper): Flow {
  const { language, words, title, lead, kind, season, audience, pages, glossary, foot } = paper
  const entries = glossary.map(({ name, definition = '' }, at) => ({
    ...entry(name, definition),
    // No page holds the foot alone.
    keepsNext: at === glossary.length - 1,
  }))
  return {
    language,
    words,
    title,
    head: words.head,
    foot: season,
    blocks: [
      said('title', title),
      ...(lead === '' ? [] : [said('lead', lead)]),
      { look: 'meta', runs: [{ text: kind, look: 'strong' }] },
      said('meta', season),
      said('meta', audience),
      ...pages.flatMap((page, at) => pageBlocks(page, at, words)),
      ...under({ ...said('heading-1', words.glossary), opensSection: true }, entries),
      said('foot', foot),
    ],
  }
}
