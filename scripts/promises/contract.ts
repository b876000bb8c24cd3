import type { Token } from 'marked'
import {
  blocksHtml,
  inlineHtml,
  inside,
  isHeading,
  isList,
  oneLine,
  partsOf,
  tokensOf,
} from './markdown.ts'

/** One test, and what it holds, said in French. */
export interface Proof {
  readonly says: string
  readonly path: string
  readonly title: string
}

/** One sentence of the contract, what it leaves out, and what holds it. */
export interface Sentence {
  readonly heading: string
  readonly number: string
  readonly sentenceHtml: string
  readonly leavesOutHtml: string
  readonly proofs: readonly Proof[]
}

export interface Contract {
  readonly title: string
  readonly introHtml: string
  readonly sentences: readonly Sentence[]
}

const PROOF = /^([^]*?)\s*:\s*`test:\s*(\S+)\s*›\s*([^`]+)`\s*$/

function proofOf(item: Token): Proof {
  const [, says, path, title] = PROOF.exec((item as { text?: string }).text ?? '') ?? []
  if (says === undefined || path === undefined || title === undefined)
    throw new Error(`CONTRAT.md: this line names no test: ${item.raw}`)
  return { says: oneLine(says), path, title: oneLine(title) }
}

function sentenceOf(heading: string, tokens: readonly Token[]): Sentence {
  const list = tokens.find(isList)
  const item = list?.items[0]
  if (list === undefined || item === undefined)
    throw new Error(`CONTRAT.md: nothing is promised under « ${heading} »`)
  const [sentence, ...rest] = inside(item)
  const proofs = rest.filter(isList).flatMap(({ items }) => items.map(proofOf))
  if (sentence === undefined || proofs.length === 0)
    throw new Error(`CONTRAT.md: nothing holds « ${heading} »`)
  const [bold = sentence] = inside(sentence)
  return {
    heading,
    number: String(list.start),
    sentenceHtml: inlineHtml(bold),
    leavesOutHtml: blocksHtml(rest.filter((token) => !isList(token))),
    proofs,
  }
}

/** Reads docs/CONTRAT.md; throws where a sentence is not followed by what holds it. */
export function readContract(markdown: string): Contract {
  const { before, parts } = partsOf(tokensOf(markdown), 2)
  const title = before.find(isHeading(1))?.text ?? ''
  return {
    title,
    introHtml: blocksHtml(before.filter((token) => !isHeading(1)(token))),
    sentences: parts.map(({ title: heading, tokens }) => sentenceOf(heading, tokens)),
  }
}
