import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shell } from '../client/src/offline/shell.ts'
import { EVER, onList } from './phone-sources.ts'
import { beside, loadedFrom, type Built, type Manifest, type ModuleList } from './sizes.ts'

/**
 * What a facilitator asks for with a network at hand: texts for outside and their files, spotting and
 * libraries. Kept once opened. All the rest of the app is kept for whoever has been one.
 */
const WHEN_OPENED =
  /^client\/src\/(views\/(Synthesis|workshop|export|library|letting|bilan)|export\/|acts\/(spot|workshop|bilan|open-libraries|deposit|unsay))|^shared\/synthesis\//

/** Files of the public folder that the page names. */
const BESIDE_THE_PAGE = ['/mark.svg', '/manifest.webmanifest']

const isFont = (file: string): boolean => file.endsWith('.woff2')
/** Words in other alphabets are rare, and their letters come when they are met. */
const isLatin = (file: string): boolean => /-latin-wght-normal/.test(file)

interface Output extends Built {
  readonly built: readonly string[]
  readonly textOf: (file: string) => string
}

/** The files of one set: code, style, the workers they start, the letters they are set in. */
export function filesOf(output: Output, isAsked: (source: string) => boolean): string[] {
  const { keys, files } = loadedFrom(output, isAsked)
  const fonts = keys
    .flatMap((key) => output.manifest[key]?.assets ?? [])
    .filter((file) => isFont(file) && isLatin(file))
  const all = [...files, ...fonts, ...beside(output, files)]
  return [...new Set(all)].map((file) => `/${file}`)
}

/** What the page itself asks for before any code of the app runs. */
export function namedBy(page: string): string[] {
  return [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The sets of one build: its manifest says where its files lie, hence what its sets are called. */
function setsOf(app: string, folder: string): [string, string[]][] {
  const said = join(app, '.vite', folder)
  const manifest = readJson(join(said, 'manifest.json')) as Manifest
  const modules = readJson(join(said, 'modules.json')) as ModuleList
  const place = join('assets', folder)
  const built = readdirSync(join(app, place)).map((name) => `${place}/${name}`)
  const textOf = (file: string): string => readFileSync(join(app, file), 'utf8')
  const output = { manifest, modules, built, textOf }
  return [
    [`/${place}/phone`, filesOf(output, onList(EVER))],
    [`/${place}/host`, filesOf(output, (source) => !WHEN_OPENED.test(source))],
  ]
}

/** What the app in this folder is made of, every build of it. */
export function shellOf(app: string): Shell {
  const said = readdirSync(join(app, '.vite'), { withFileTypes: true })
  const folders = said.filter((each) => each.isDirectory()).map(({ name }) => name)
  const sets = Object.fromEntries(['', ...folders].flatMap((folder) => setsOf(app, folder)))
  const html = readFileSync(join(app, 'index.html'), 'utf8')
  const plain = BESIDE_THE_PAGE.filter((path) => existsSync(join(app, path)))
  const page = ['/', ...plain, ...namedBy(html)]
  const hash = createHash('sha256').update(JSON.stringify(sets)).update(html)
  for (const path of plain) hash.update(readFileSync(join(app, path)))
  return { version: hash.digest('hex').slice(0, 12), page: [...new Set(page)], sets }
}
