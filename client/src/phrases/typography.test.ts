import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { isBadlySpaced } from '../../../scripts/plain-language.ts'
import { listFiles, projectRoot } from '../../../scripts/source-files.ts'

// What is said in French: an ordinary space before a mark would leave it alone at the start of a line.

const spoken = listFiles(['client', 'shared']).filter(
  (path) =>
    /phrases\/[\w-]+\.ts$|shared\/(host|method|policy|concepts|rehearsal)\/[\w-]+\.ts$|synthesis\/draft\.ts$/.test(
      path,
    ) && !path.includes('.test.'),
)

/** Each text of a file, or each part of one that values stand in. */
function textsOf(path: string): string[] {
  const found: string[] = []
  const source = readFileSync(join(projectRoot, path), 'utf8')
  const read = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text)
    if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
    ts.forEachChild(node, read)
  }
  read(ts.createSourceFile(path, source, ts.ScriptTarget.ES2023))
  return found
}

describe('[V1.10] what is said in French', () => {
  it('is read whole: phrases, steps, refusals, settings, drafts', () => {
    expect(spoken).toContain('shared/policy/refusals.ts')
    expect(spoken.flatMap(textsOf).length).toBeGreaterThan(1_000)
  })

  it('never lets a mark begin a line', () => {
    expect(['Pourquoi ?', '« Oui »', 'Ici : là'].map(isBadlySpaced)).toEqual([true, true, true])
    expect(['Pourquoi\u202f?', '«\u00a0Oui\u00a0»', '1:2'].map(isBadlySpaced)).toEqual([
      false,
      false,
      false,
    ])
    const faults = spoken.flatMap((path) =>
      textsOf(path)
        .filter(isBadlySpaced)
        .map((text) => `${path}: ${text}`),
    )
    expect(faults).toEqual([])
  })
})
