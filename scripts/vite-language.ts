import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import { stretched } from './stretched.ts'
import { projectRoot } from './source-files.ts'

/** The languages built; 'pseudo' is French made longer and bracketed, for tests alone. */
export const languages = ['fr', 'en', 'pseudo'] as const
export type Language = (typeof languages)[number]

/** What this build speaks: French, unless asked otherwise. */
export function languageBuilt(asked = process.env['FAIRE_ECHO_LANGUAGE']): Language {
  return languages.find((one) => one === asked) ?? 'fr'
}

/** Where a build goes. The French one is the app; scripts/build.mjs lays the English beside it. */
export const placesOf = (language: Language) =>
  language === 'fr'
    ? { outDir: '../dist/app', assetsDir: 'assets' }
    : { outDir: `../dist/${language}`, assetsDir: `assets/${language}` }

const spoken = [join(projectRoot, 'client', 'src') + sep, join(projectRoot, 'shared') + sep]

/** The English that stands beside a French module, under the same names: `en/home.ts`. */
export function twinOf(id: string): string | undefined {
  if (!id.endsWith('.ts') || !spoken.some((folder) => id.startsWith(folder))) return undefined
  const twin = join(dirname(id), 'en', basename(id))
  return existsSync(twin) ? twin : undefined
}

const read = (path: string): string => readFileSync(path, 'utf8')

/** English in the place of French: the module keeps its name, and speaks otherwise. */
const inEnglish: Plugin = {
  name: 'faire-echo-english',
  enforce: 'pre',
  async resolveId(source, importer) {
    // What the English file asks for lies beside it, not beside the French file it stands in for.
    const twin = importer === undefined ? undefined : twinOf(importer)
    if (twin === undefined || !source.startsWith('.')) return null
    return this.resolve(resolve(dirname(twin), source), importer, { skipSelf: true })
  },
  load(id) {
    const twin = twinOf(id)
    return twin === undefined ? null : read(twin)
  },
}

const pseudo: Plugin = {
  name: 'faire-echo-pseudo',
  enforce: 'pre',
  load(id) {
    const twin = twinOf(id)
    return twin === undefined ? null : stretched(read(id), read(twin))
  },
}

/** One build carries one language. */
export const spokenIn = (language: Language): Plugin[] =>
  ({ fr: [], en: [inEnglish], pseudo: [pseudo] })[language]
