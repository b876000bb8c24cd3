import type { Token, Tokens } from 'marked'
import {
  said,
  type FlowBlock,
  type FlowLook,
  type FlowParagraph,
  type FlowRun,
  type Flow,
} from '../../shared/synthesis/flow.ts'
import { paperWords } from '../../shared/synthesis/paper-words.ts'
import { held, inside, isHeading, oneLine, tokensOf } from '../promises/markdown.ts'

/** On every page of every paper: nobody signs one that nobody read. */
export const toReRead = 'À relire par votre DPO'

/** Words as they are read, French marks held; the space at either end stays between runs. */
const read = (text: string): string => held(text.replaceAll(/\s+/g, ' '))

function runsOf(tokens: readonly Token[]): readonly FlowRun[] {
  return tokens.flatMap((token): readonly FlowRun[] => {
    if (token.type === 'strong')
      return [{ text: read((token as Tokens.Strong).text), look: 'strong' }]
    const within = 'tokens' in token ? (token.tokens ?? []) : []
    return within.length > 0 ? runsOf(within) : [{ text: read((token as Tokens.Text).text) }]
  })
}

const paragraph = (look: FlowLook, token: Token): FlowParagraph => ({
  look,
  runs: runsOf(inside(token)),
})

const cells = (row: readonly Tokens.TableCell[]): readonly string[] =>
  row.map(({ text }) => read(oneLine(text)))

function blocksOf(token: Token, at: number): readonly FlowBlock[] {
  if (isHeading(2)(token)) return [{ ...paragraph('heading-1', token), opensSection: at > 0 }]
  if (isHeading(3)(token)) return [paragraph('heading-2', token)]
  if (token.type === 'paragraph') return [paragraph('body', token)]
  if (token.type === 'list') {
    return (token as Tokens.List).items.map((item) => paragraph('item', item))
  }
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table
    return [
      {
        table: header.map(({ text }) => text).join(', '),
        head: cells(header),
        rows: rows.map(cells),
      },
    ]
  }
  throw new Error(`A paper holds no ${token.type}: ${token.raw.slice(0, 60)}`)
}

/** A paper written in Markdown as a document for a word processor; throws where it holds what that cannot. */
export function paperFlow(markdown: string): Flow {
  const [first, ...rest] = tokensOf(markdown)
  if (first === undefined || !isHeading(1)(first)) throw new Error('A paper begins with its title')
  const title = read(first.text)
  return {
    language: 'fr',
    words: paperWords.fr,
    title,
    head: toReRead,
    foot: title,
    blocks: [said('title', title), said('lead', `${toReRead}.`), ...rest.flatMap(blocksOf)],
  }
}
