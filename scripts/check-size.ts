import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { EVER, IN_ITS_PLACE, IN_SESSION, NOT_FOR_PHONES, onList } from './phone-sources.ts'
import { report } from './report.ts'
import { beside, lazySources, loadedFrom, strayModules } from './sizes.ts'
import type { Manifest, ModuleList } from './sizes.ts'
import { projectRoot } from './source-files.ts'

const BYTES_A_KILOBYTE = 1000

/** At most, in kilobytes of script and style sent with brotli: docs/decisions/0004. */
const LIMITS = { firstScreen: 90, inSession: 165, ever: 200 }

const dist = join(projectRoot, 'dist/app')

const brotliBytes = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length

const kilobytes = (files: readonly string[]): number =>
  files.reduce((total, file) => total + brotliBytes(file), 0) / BYTES_A_KILOBYTE

const readJson = (name: string): unknown => {
  const path = join(dist, '.vite', name)
  if (!existsSync(path)) {
    console.error('size: nothing is built here: run `npm run build` first')
    process.exit(1)
  }
  return JSON.parse(readFileSync(path, 'utf8'))
}

const manifest = readJson('manifest.json') as Manifest
const modules = readJson('modules.json') as ModuleList
const isStray = onList(NOT_FOR_PHONES)
const isEver = onList(EVER)

const built = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8')
const filesFor = (isAsked: (source: string) => boolean): readonly string[] =>
  loadedFrom({ manifest, modules }, isAsked).files
/** With the workers that these files start: the one behind the five words, typed once. */
const withWorkers = (files: readonly string[]): readonly string[] => [
  ...files,
  ...beside({ manifest, built, textOf }, files),
]

/** The entry holds both doors, Home and Join; all else comes beside or after. */
const stages = [
  { name: 'first screen', files: filesFor(() => false), limit: LIMITS.firstScreen },
  { name: 'in session', files: filesFor(onList(IN_SESSION)), limit: LIMITS.inSession },
  { name: 'ever', files: withWorkers(filesFor(isEver)), limit: LIMITS.ever },
]
const weighed = stages.map(({ files, ...stage }) => ({ ...stage, weight: kilobytes(files) }))

const ever = loadedFrom({ manifest, modules }, isEver)
const fonts = ever.keys
  .flatMap((key) => manifest[key]?.assets ?? [])
  .filter((file) => /-latin-wght[^/]*\.woff2$/.test(file))
const fontBytes = [...new Set(fonts)].reduce(
  (sum, file) => sum + statSync(join(dist, file)).size,
  0,
)

const isPlaced = onList([...EVER, ...IN_ITS_PLACE, ...NOT_FOR_PHONES])
const faults = [
  ...weighed
    .filter(({ weight, limit }) => weight > limit)
    .map(({ name, weight, limit }) => `${name}: ${weight.toFixed(1)} kB, at most ${limit}`),
  ...strayModules(ever.files, modules, isStray),
  ...lazySources({ manifest, modules })
    .filter((sources) => !sources.some(isPlaced))
    .map(
      (sources) => `${sources[0]} is imported lazily and on no list of scripts/phone-sources.ts`,
    ),
  ...(ever.files.some((file) => modules[file] === undefined && file.endsWith('.js'))
    ? ['modules.json does not list every chunk: build again']
    : []),
]
const figures = weighed.map(
  ({ name, weight, limit }) => `${name} ${weight.toFixed(1)} kB of ${limit}`,
)
report(
  'size',
  faults,
  `${figures.join('; ')}; latin fonts beside ${(fontBytes / 1000).toFixed(0)} kB`,
)
