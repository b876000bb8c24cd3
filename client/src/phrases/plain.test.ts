import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import {
  avoided,
  isBadlyInclusive,
  sentencesOf,
  wordsMax,
  wordsOf,
} from '../../../scripts/plain-language.ts'
import { listFiles, projectRoot } from '../../../scripts/source-files.ts'

const spoken = listFiles([
  'client/src/phrases',
  'shared/method',
  'shared/policy',
  'shared/rehearsal',
]).filter(
  (path) =>
    /phrases\/(en\/)?[\w-]+\.ts$|shared\/method\/(en\/)?(script-|kind-|first-|sheets|step-name|charter)[\w-]*\.ts$|policy\/(en\/)?refusals\.ts$|rehearsal\/(en\/)?(tenir|prof|inno)[\w-]*\.ts$/.test(
      path,
    ) && !/\.test\.|said-of|script-(edits|limits)|locale/.test(path),
)
const inEnglish = (path: string): boolean => path.includes('/en/')

const isName = (node: ts.Node): boolean =>
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  ts.isImportDeclaration(node.parent) ||
  ts.isLiteralTypeNode(node.parent)

/** One value that stands in a phrase counts for one word. */
function whole(node: ts.TemplateExpression): string {
  return node.templateSpans.reduce((text, { literal }) => `${text}0${literal.text}`, node.head.text)
}

/** Each whole text of a file, with what values stand in it as one word. */
function textsOf(path: string): string[] {
  const found: string[] = []
  const read = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) found.push(whole(node))
    if (ts.isStringLiteralLike(node) && !isName(node)) found.push(node.text)
    ts.forEachChild(node, read)
  }
  const code = readFileSync(join(projectRoot, path), 'utf8')
  read(ts.createSourceFile(path, code, ts.ScriptTarget.ES2023, true))
  return found
}

/** Said of what the tool does not do, or of a word’s own name. */
const said = [/On ne vote pas/, /There is no vote/]

/** Every text with its file, and what a rule finds wrong with it. */
const faultsOf = (isWrong: (text: string, path: string) => boolean): string[] =>
  spoken.flatMap((path) =>
    textsOf(path)
      .filter((text) => isWrong(text, path))
      .map((text) => `${path}: ${text}`),
  )

it('[Q1.2] has an English file for each French one', () => {
  const named = (folder: string) =>
    listFiles([folder]).flatMap((path) => /phrases\/(?:en\/)?([\w-]+)\.ts$/.exec(path)?.[1] ?? [])
  const english = new Set(named('client/src/phrases/en'))
  expect(named('client/src/phrases').filter((name) => !english.has(name))).toEqual([])
})

describe('[Q1.4] [M4.4] plain language', () => {
  it('reads every file of phrases, in both languages', () => {
    expect(spoken.filter(inEnglish).length).toBeGreaterThan(40)
    expect(spoken.flatMap(textsOf).length).toBeGreaterThan(3_000)
  })

  it('holds a sentence to twenty words', () => {
    const tooLong = (text: string) => sentencesOf(text).some((one) => wordsOf(one) > wordsMax)
    expect(faultsOf(tooLong)).toEqual([])
  })

  it('says no word that the method avoids', () => {
    // A lone word in small letters names something in the code.
    const isAvoided = (text: string, path: string) =>
      !/^[a-z-]+$/.test(text) &&
      avoided[inEnglish(path) ? 'en' : 'fr'].test(text) &&
      !said.some((one) => one.test(text))
    expect(faultsOf(isAvoided)).toEqual([])
  })

  it('writes one point médian a word, never another sign, and none in English', () => {
    const isWrong = (text: string, path: string) =>
      isBadlyInclusive(text) || (inEnglish(path) && /\p{L}·\p{L}/u.test(text))
    expect(faultsOf(isWrong)).toEqual([])
  })

  it('writes English with its own quotation marks, and no space before a mark', () => {
    const isFrench = (text: string, path: string) => inEnglish(path) && /[«»]|\s[;:?!]/u.test(text)
    expect(faultsOf(isFrench)).toEqual([])
  })
})
