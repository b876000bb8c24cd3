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

/** What is drawn: a mark may stand there between two phrases. */
const drawn = listFiles(['client']).filter(
  (path) => /src\/(ui|views)\/[^.]+\.tsx$/.test(path) && !path.includes('/testing/'),
)

function eachNode(path: string, read: (node: ts.Node) => void): void {
  const source = readFileSync(join(projectRoot, path), 'utf8')
  const walk = (node: ts.Node): void => {
    read(node)
    ts.forEachChild(node, walk)
  }
  walk(ts.createSourceFile(path, source, ts.ScriptTarget.ES2023))
}

/** Each text of a file, or each part of one that values stand in. */
function textsOf(path: string): string[] {
  const found: string[] = []
  eachNode(path, (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text)
    if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text)
  })
  return found
}

/** Each text that stands between two tags of a file, on one line as it is drawn. */
function betweenTags(path: string): string[] {
  const found: string[] = []
  eachNode(path, (node) => {
    if (ts.isJsxText(node)) found.push(node.text.replaceAll(/[ \n]+/g, ' '))
  })
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
    const faultsIn = (paths: readonly string[], read: (path: string) => string[]) =>
      paths.flatMap((path) =>
        read(path)
          .filter(isBadlySpaced)
          .map((text) => `${path}: ${text}`),
      )
    expect(faultsIn(spoken, textsOf)).toEqual([])
    expect(drawn.length).toBeGreaterThan(200)
    expect(faultsIn(drawn, betweenTags)).toEqual([])
  })
})
