import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../source-files.ts'
import { readContract } from './contract.ts'
import { promisesPage, type CodeVersion } from './page.ts'
import { styleSheetOf } from './style-sheet.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')

/** The repository's own word for what is here; nothing where there is no repository, or no git. */
function commitHere(): string | undefined {
  if (!existsSync(join(projectRoot, '.git'))) return undefined
  const words = ['describe', '--always', '--dirty=, modifié', '--exclude=*', '--abbrev=12']
  try {
    return execFileSync('git', words, { cwd: projectRoot, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

const codeVersion = (): CodeVersion => ({
  version: (JSON.parse(read('package.json')) as { version: string }).version,
  commit: commitHere(),
  sources: process.env['FAIRE_ECHO_SOURCES'],
})

/** Writes « /promesses » beside the app: docs/CONTRAT.md and who sees what, without a script. */
export const promises = (): Plugin => ({
  name: 'faire-echo-promises',
  apply: 'build',
  generateBundle(_options, bundle) {
    const addressOf = (font: string): string => {
      const file = Object.keys(bundle).find((name) => name.includes(font))
      if (file === undefined) throw new Error(`The build holds no font ${font}`)
      return `/${file}`
    }
    const sheet = this.emitFile({
      type: 'asset',
      name: 'promesses.css',
      source: styleSheetOf({
        fonts: read('client/src/ui/fonts.css'),
        tokens: read('client/src/ui/tokens.css'),
        base: read('client/src/ui/base.css'),
        own: read('scripts/promises/promises.css'),
        addressOf,
      }),
    })
    const source = promisesPage({
      contract: readContract(read('docs/CONTRAT.md')),
      whoSees: read('docs/guide/qui-voit-quoi.md'),
      notice: read('docs/guide/donnees/notice.md'),
      code: codeVersion(),
      styleSheet: `/${this.getFileName(sheet)}`,
    })
    this.emitFile({ type: 'asset', fileName: 'promesses.html', source })
  },
})
