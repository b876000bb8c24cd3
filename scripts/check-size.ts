import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { report } from './report.ts'
import { lazySources, loadedFrom, strayModules } from './sizes.ts'
import type { Loaded, Manifest, ModuleList } from './sizes.ts'
import { projectRoot } from './source-files.ts'

const BYTES_A_KILOBYTE = 1000
const FIRST_SCREEN_KILOBYTES = 90
const IN_SESSION_KILOBYTES = 165
const EVER_KILOBYTES = 200

/** The lazy imports of the two first screens; the sync stack loads beside them. */
const FIRST_SCREENS = [/^client\/src\/views\/home\//, /^client\/src\/views\/join\//]

/** All the other lazy imports that bring a participant into a session and keep them there. */
const IN_SESSION = [
  ...FIRST_SCREENS,
  /^client\/src\/views\/peer\//,
  /^client\/src\/(sync|seal|store|acts|phrases)\//,
  /^client\/src\/[^/]+\.tsx?$/,
  /^node_modules\/(yjs|y-websocket|y-protocols|dexie|lib0|@noble\/[a-z]+|@scure\/bip39)\//,
  /^shared\/(concepts|method|acts|policy|model|wire)\//,
]

/** What a participant may meet besides, one day. */
const EVER = [...IN_SESSION, /^client\/src\/views\/review\/consent/, /^shared\/synthesis\//]

/** Lazy imports of the others: a lazy import on neither list is a fault, not a guess. */
const NOT_FOR_PHONES = [
  /^client\/src\/views\/(cockpit|screen|workshop|review|library|group)\//,
  /^client\/src\/export\//,
  /^node_modules\/(docx|odf-kit|d3-force|react-aria-components|@react-aria|uqr)\//,
]

const matches = (list: readonly RegExp[]) => (path: string) => list.some((each) => each.test(path))

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
const isStray = matches(NOT_FOR_PHONES)
const isEver = matches(EVER)

const stages: readonly { name: string; loaded: Loaded; limit: number }[] = [
  ...FIRST_SCREENS.map((screen) => ({
    name: `first screen (${/(\w+)\\\/$/.exec(screen.source)?.[1] ?? ''})`,
    loaded: loadedFrom(manifest, matches([screen])),
    limit: FIRST_SCREEN_KILOBYTES,
  })),
  {
    name: 'in session',
    loaded: loadedFrom(manifest, matches(IN_SESSION)),
    limit: IN_SESSION_KILOBYTES,
  },
  { name: 'ever', loaded: loadedFrom(manifest, isEver), limit: EVER_KILOBYTES },
]
const weighed = stages.map(({ name, loaded, limit }) => ({
  name,
  limit,
  weight: kilobytes(loaded.files),
}))

const ever = loadedFrom(manifest, isEver)
const fonts = ever.keys
  .flatMap((key) => manifest[key]?.assets ?? [])
  .filter((file) => /-latin-wght[^/]*\.woff2$/.test(file))
const fontBytes = [...new Set(fonts)].reduce(
  (sum, file) => sum + statSync(join(dist, file)).size,
  0,
)

const isPlaced = (source: string): boolean => isEver(source) || isStray(source)
const faults = [
  ...weighed
    .filter(({ weight, limit }) => weight > limit)
    .map(({ name, weight, limit }) => `${name}: ${weight.toFixed(1)} kB, at most ${limit}`),
  ...strayModules(ever.files, modules, isStray),
  ...lazySources(manifest)
    .filter((source) => !isPlaced(source))
    .map((source) => `${source} is imported lazily and on no list of scripts/check-size.ts`),
  ...(ever.files.some((file) => modules[file] === undefined && file.endsWith('.js'))
    ? ['modules.json does not list every chunk: build again']
    : []),
]
const figures = weighed.map(({ name, weight, limit }) => `${name} ${weight.toFixed(1)}/${limit} kB`)
report(
  'size',
  faults,
  `${figures.join(', ')}; latin fonts beside ${(fontBytes / 1000).toFixed(0)} kB`,
)
