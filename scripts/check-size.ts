import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import {
  EVER,
  IN_ITS_PLACE,
  IN_SESSION,
  NOT_FOR_PHONES,
  onList,
  WITH_CODE,
} from './phone-sources.ts'
import { report } from './report.ts'
import { beside, lazySources, loadedFrom, strayModules, testModules } from './sizes.ts'
import type { Manifest, ModuleList } from './sizes.ts'
import { projectRoot } from './source-files.ts'

const BYTES_A_KILOBYTE = 1000

/** At most, in kilobytes of script and style sent with brotli: docs/decisions/0004. */
const LIMITS = { firstScreen: 90, inSession: 165, ever: 200, withCode: 204 }

const dist = join(projectRoot, 'dist/app')

/** Each language is an app of its own, and held to the same weights. */
const builds = [
  { language: 'fr', listed: '.vite', assets: 'assets' },
  { language: 'en', listed: '.vite/en', assets: 'assets/en' },
] as const
type Build = (typeof builds)[number]

const brotliBytes = (file: string): number =>
  brotliCompressSync(readFileSync(join(dist, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length

const kilobytes = (files: readonly string[]): number =>
  files.reduce((total, file) => total + brotliBytes(file), 0) / BYTES_A_KILOBYTE

const readJson = (name: string): unknown => {
  const path = join(dist, name)
  if (!existsSync(path)) {
    console.error('size: nothing is built here: run `npm run build` first')
    process.exit(1)
  }
  return JSON.parse(readFileSync(path, 'utf8'))
}

const textOf = (file: string): string => readFileSync(join(dist, file), 'utf8')
const filesIn = (folder: string): string[] =>
  existsSync(join(dist, folder))
    ? readdirSync(join(dist, folder)).map((name) => `${folder}/${name}`)
    : []
/** The page's first script: in no manifest, and loaded before either language. */
const first = filesIn('assets').filter((file) => /\/first-\w+\.js$/.test(file))
const isPlaced = onList([...WITH_CODE, ...IN_ITS_PLACE, ...NOT_FOR_PHONES])

/** The letters that a phone loads beside, in bytes. */
function fontBytesOf(manifest: Manifest, keys: readonly string[]): number {
  const fonts = keys
    .flatMap((key) => manifest[key]?.assets ?? [])
    .filter((file) => /-latin-wght[^/]*\.woff2$/.test(file))
  return [...new Set(fonts)].reduce((sum, file) => sum + statSync(join(dist, file)).size, 0)
}

function weigh({ language, listed, assets }: Build) {
  const manifest = readJson(`${listed}/manifest.json`) as Manifest
  const modules = readJson(`${listed}/modules.json`) as ModuleList
  const built = filesIn(assets).filter((file) => !first.includes(file))
  const filesFor = (isAsked: (source: string) => boolean): readonly string[] => [
    ...first,
    ...loadedFrom({ manifest, modules }, isAsked).files,
  ]
  /** With the workers that these files start: the one behind the five words, typed once. */
  const withWorkers = (files: readonly string[]): readonly string[] => [
    ...files,
    ...beside({ manifest, built, textOf }, files),
  ]
  /** The entry holds both doors, Home and Join; all else comes beside or after. */
  const stages = [
    { name: 'first screen', files: filesFor(() => false), limit: LIMITS.firstScreen },
    { name: 'in session', files: filesFor(onList(IN_SESSION)), limit: LIMITS.inSession },
    { name: 'ever', files: withWorkers(filesFor(onList(EVER))), limit: LIMITS.ever },
    {
      name: 'with a code',
      files: withWorkers(filesFor(onList(WITH_CODE))),
      limit: LIMITS.withCode,
    },
  ]
  const weighed = stages.map(({ files, ...stage }) => ({ ...stage, weight: kilobytes(files) }))
  const phone = loadedFrom({ manifest, modules }, onList(WITH_CODE))
  const faults = [
    ...weighed
      .filter(({ weight, limit }) => weight > limit)
      .map(({ name, weight, limit }) => `${name}: ${weight.toFixed(1)} kB, at most ${limit}`),
    ...strayModules(phone.files, modules, onList(NOT_FOR_PHONES)),
    ...testModules(modules),
    ...lazySources({ manifest, modules })
      .filter((sources) => !sources.some(isPlaced))
      .map(
        (sources) => `${sources[0]} is imported lazily and on no list of scripts/phone-sources.ts`,
      ),
    ...(phone.files.some((file) => modules[file] === undefined && file.endsWith('.js'))
      ? ['modules.json does not list every chunk: build again']
      : []),
  ]
  const figures = weighed.map(
    ({ name, weight, limit }) => `${name} ${weight.toFixed(1)} kB of ${limit}`,
  )
  const fontBytes = fontBytesOf(manifest, phone.keys)
  const fontsBeside = `latin fonts beside ${(fontBytes / BYTES_A_KILOBYTE).toFixed(0)} kB`
  return {
    faults: faults.map((fault) => `${language}: ${fault}`),
    figures: `${language}: ${[...figures, fontsBeside].join('; ')}`,
  }
}

const weighed = builds.map(weigh)
report(
  'size',
  [
    ...(first.length === 1 ? [] : [`${first.length} first scripts: build again`]),
    ...weighed.flatMap(({ faults }) => faults),
  ],
  [...weighed.map(({ figures }) => figures), `sw.js ${kilobytes(['sw.js']).toFixed(1)} kB`].join(
    ' | ',
  ),
)
