import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lexer, type Token, type Tokens } from 'marked'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  avoided,
  isBadlyInclusive,
  isBadlySpaced,
  sentencesOf,
  wordsMax,
  wordsOf,
} from './plain-language.ts'
import { listFiles, projectRoot } from './source-files.ts'

const folder = join(projectRoot, 'docs/guide')
const pages = ['README.md', 'animer.md', 'rejoindre.md', 'lire.md', 'heberger.md']
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** A picture heavier than this makes a page slow to open on a poor network, in bytes. */
const pictureMaxBytes = 120_000
const picturesMax = 12

const plain = (text: string): string => text.replaceAll(/[\s\u00a0\u202f]+/g, ' ').trim()
const escaped = (text: string): string => plain(text).replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/** What the screens say: whole texts, and those in which a value stands, with anything in its place. */
function screenTexts(): readonly RegExp[] {
  const found: RegExp[] = []
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(new RegExp(`^${escaped(node.text)}$`))
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
      // A text that is hardly more than its values would hold for anything.
      if (parts.join('').length > 4) found.push(new RegExp(`^${parts.map(escaped).join(' ?.+')}$`))
    }
    ts.forEachChild(node, take)
  }
  for (const path of listFiles(['client/src/phrases'])) {
    if (!/phrases\/[\w-]+\.ts$/.test(path) || path.includes('.test.')) continue
    const code = readFileSync(join(projectRoot, path), 'utf8')
    take(ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true))
  }
  return found
}

const quotedIn = (text: string): string[] =>
  [...text.matchAll(/«\s*([^»]+?)\s*»/gu)].map(([, quoted = '']) => plain(quoted))

/** Every text that a person reads in a page: a paragraph, a line of a list, a heading. */
function textsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'code') return []
    if (token.type === 'list')
      return (token as Tokens.List).items.flatMap((one) => textsOf(one.tokens))
    const { text, tokens: inside } = token as Tokens.Generic
    return typeof text === 'string' && inside !== undefined ? [spoken(inside)] : []
  })
}

/** Words alone: a link says its text, a picture what it shows, a piece of code one word. */
function spoken(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'codespan') return 'code'
      const { text, tokens: inside } = token as Tokens.Generic
      return inside === undefined ? String(text ?? '') : spoken(inside)
    })
    .join('')
}

const linksOf = (markdown: string): string[] =>
  [...markdown.matchAll(/\]\(([^)#]+)\)/g)].map(([, to = '']) => to)

describe('[P4.1] the guide', () => {
  it.each(pages)('%s quotes the screens by their own words', (name) => {
    const texts = screenTexts()
    const unknown = quotedIn(read(name)).filter((quoted) => !texts.some((one) => one.test(quoted)))
    expect(unknown).toEqual([])
  })

  it('would see a name that no screen says', () => {
    const texts = screenTexts()
    const isSaid = (quoted: string) => texts.some((one) => one.test(quoted))
    expect(['Prendre place', 'Poser, signée Awa', 'Valider'].map(isSaid)).toEqual([
      true,
      true,
      false,
    ])
  })

  it.each(pages)('%s is plain: short sentences, no word avoided, marks that stay', (name) => {
    const texts = textsOf(lexer(read(name)))
    expect(texts.length).toBeGreaterThan(5)
    const sentences = texts.flatMap(sentencesOf)
    expect(sentences.filter((one) => wordsOf(one) > wordsMax)).toEqual([])
    expect(texts.filter((one) => avoided.fr.test(one))).toEqual([])
    expect(texts.filter(isBadlyInclusive)).toEqual([])
    expect(texts.filter(isBadlySpaced)).toEqual([])
  })

  it.each(pages)('%s leads to files that are there', (name) => {
    const lost = linksOf(read(name)).filter((to) => !existsSync(join(folder, dirname(name), to)))
    expect(lost).toEqual([])
  })

  it('shows few pictures, each light, each in a page or in the project’s own', () => {
    const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'))
    const shown = [...pages.map(read), readFileSync(join(projectRoot, 'README.md'), 'utf8')].join()
    expect(pictures.length).toBeGreaterThan(5)
    expect(pictures.length).toBeLessThanOrEqual(picturesMax)
    expect(pictures.filter((name) => !shown.includes(name))).toEqual([])
    const heavy = pictures.filter((name) => statSync(join(folder, name)).size > pictureMaxBytes)
    expect(heavy).toEqual([])
  })
})
