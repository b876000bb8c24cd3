import { lexer, Parser, type Token, type Tokens } from 'marked'

/** A heading and what stands under it, down to the next of the same level. */
export interface Part {
  readonly title: string
  readonly tokens: readonly Token[]
}

const isSpace = (token: Token): boolean => token.type === 'space'

/** What a Markdown text is made of, empty lines left out. */
export const tokensOf = (markdown: string): readonly Token[] =>
  lexer(markdown).filter((token) => !isSpace(token))

/** What is inside one token, empty lines left out. */
export const inside = (token: Token): readonly Token[] =>
  ('tokens' in token ? (token.tokens ?? []) : []).filter((each) => !isSpace(each))

export const isHeading =
  (depth: number) =>
  (token: Token): token is Tokens.Heading =>
    token.type === 'heading' && (token as Tokens.Heading).depth === depth

export const isList = (token: Token): token is Tokens.List => token.type === 'list'

/** What stands before the first heading of this level, then each heading with its own. */
export function partsOf(
  tokens: readonly Token[],
  depth: number,
): { readonly before: readonly Token[]; readonly parts: readonly Part[] } {
  const starts = tokens.flatMap((token, at) => (isHeading(depth)(token) ? [at] : []))
  const parts = starts.map((at, index) => ({
    title: (tokens[at] as Tokens.Heading).text,
    tokens: tokens.slice(at + 1, starts[index + 1]),
  }))
  return { before: tokens.slice(0, starts[0]), parts }
}

/** French marks stay with the word before them, and quotation marks with the words between. */
export const held = (text: string): string =>
  text
    .replaceAll(/\s+([:»])/g, '\u00A0$1')
    .replaceAll(/\s+([;!?])/g, '\u202F$1')
    .replaceAll(/«\s+/g, '«\u00A0')

/** Plain words for HTML. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The words of one block as HTML: bold, italic, links. */
export const inlineHtml = (token: Token): string =>
  held(Parser.parseInline([...('tokens' in token ? (token.tokens ?? []) : [])]))

/** Whole blocks as HTML: paragraphs, lists, headings. */
export const blocksHtml = (tokens: readonly Token[]): string => held(Parser.parse([...tokens]))

/** Words that a source breaks over lines, on one. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
