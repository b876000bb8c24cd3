import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../source-files.ts'
import { readContract } from './contract.ts'
import { guideIndex, guidePage, guidePages, sizeOf, titleOf, type Picture } from './guide.ts'
import { promisesPage, type CodeVersion } from './page.ts'
import { styleSheetOf } from './style-sheet.ts'

/** Where the guide is written. */
const guide = 'docs/guide'

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

/** The sheet of both, with the app's own values. */
const sheetWith = (addressOf: (font: string) => string): string =>
  styleSheetOf({
    fonts: read('client/src/ui/fonts.css'),
    tokens: read('client/src/ui/tokens.css'),
    base: read('client/src/ui/base.css'),
    own: read('scripts/promises/promises.css'),
    addressOf,
  })

/** Where each page of the guide is written, and what is in it. */
export function guideFiles(
  styleSheet: string,
  addressOf: (picture: string, bytes: Buffer) => string,
): readonly { readonly fileName: string; readonly source: string }[] {
  const pages = [guideIndex, ...guidePages].map((name) => [name, read(`${guide}/${name}.md`)])
  const titles = new Map(pages.map(([name = '', markdown = '']) => [name, titleOf(markdown)]))
  const pictureOf = (file: string): Picture => {
    const bytes = readFileSync(join(projectRoot, guide, file))
    return { address: addressOf(file, bytes), ...sizeOf(bytes) }
  }
  return pages.map(([name = '', markdown = '']) => ({
    fileName: name === guideIndex ? 'guide.html' : `guide/${name}.html`,
    source: guidePage(name, markdown, { titles, pictureOf, styleSheet }),
  }))
}

/** Writes « /promesses » and « /guide » beside the app, from docs/: pages without a script. */
export const promises = (): Plugin => ({
  name: 'faire-echo-promises',
  apply: 'build',
  generateBundle(_options, bundle) {
    const addressOf = (font: string): string => {
      const file = Object.keys(bundle).find((name) => name.includes(font))
      if (file === undefined) throw new Error(`The build holds no font ${font}`)
      return `/${file}`
    }
    const asset = (name: string, source: string | Buffer): string =>
      `/${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`
    const styleSheet = asset('promesses.css', sheetWith(addressOf))
    const source = promisesPage({
      contract: readContract(read('docs/CONTRAT.md')),
      whoSees: read(`${guide}/qui-voit-quoi.md`),
      notice: read(`${guide}/donnees/notice.md`),
      code: codeVersion(),
      styleSheet,
    })
    this.emitFile({ type: 'asset', fileName: 'promesses.html', source })
    for (const page of guideFiles(styleSheet, asset)) this.emitFile({ type: 'asset', ...page })
  },
})
