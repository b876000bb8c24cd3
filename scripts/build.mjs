import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { projectRoot } from './install.mjs'

const SOURCES = [
  'client',
  'server',
  'shared',
  'vite.config.ts',
  'vite.server.config.ts',
  'vite.worker.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
  'scripts/vite-module-list.ts',
  'scripts/vite-trim.ts',
  'scripts/vite-preact.ts',
  'scripts/vite-minified-last.ts',
  'scripts/reached-by-name.ts',
  'scripts/source-files.ts',
  'scripts/vite-language.ts',
  'scripts/stretched.ts',
  'scripts/join-languages.mjs',
  'scripts/spotting',
  'scripts/shell-files.ts',
  'scripts/phone-sources.ts',
  'scripts/sizes.ts',
  'scripts/promises',
  'docs/CONTRAT.md',
  'docs/guide',
  'scripts/build.mjs',
]
const dist = join(projectRoot, 'dist')
const stampPath = join(dist, '.built-from')
const built = ['app/index.html', 'server/main.js'].map((path) => join(dist, path))

const filesUnder = (path) => {
  const whole = join(projectRoot, path)
  const entries = existsSync(whole) ? readdirSync(whole, { withFileTypes: true }) : []
  return entries
    .flatMap((entry) => {
      const inside = `${path}/${entry.name}`
      return entry.isDirectory() ? filesUnder(inside) : [inside]
    })
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .sort((a, b) => (a < b ? -1 : 1))
}

const sourcesHash = () => {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((path) => (/\.\w+$/.test(path) ? [path] : filesUnder(path)))
  for (const file of files) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(projectRoot, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

const vite = (from, language, ...words) =>
  new Promise((resolve) => {
    const binary = join(projectRoot, 'node_modules/vite/bin/vite.js')
    spawn(process.execPath, [binary, 'build', '--logLevel', 'warn', ...words], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, FAIRE_ECHO_LANGUAGE: language, FAIRE_ECHO_SOURCES: from },
    }).on('exit', (code, signal) => {
      // nothing was said by a step that the system killed: almost always, for want of memory
      if (signal !== null) {
        console.error(`La construction a été arrêtée (${signal}) : manque-t-il de mémoire ?`)
        console.error(`The build was killed (${signal}): is there too little memory?`)
      }
      resolve(code === 0)
    })
  })

/**
 * True where both languages may be built at once: each takes 0.6 GB, and a machine of one core gains nothing by it.
 * `bytes` is all the memory there is.
 */
export const isRoomy = (bytes, cores) => cores > 1 && bytes >= 3 * 1024 ** 3

const isRoomyHere = () =>
  isRoomy(Math.min(totalmem(), process.constrainedMemory() || Infinity), availableParallelism())

/** Phones on a weak network are sent the small form: written once here, never made at each request. */
const compress = async () => {
  const files = filesUnder('dist/app').filter(
    (file) => /\.(js|css|html|svg|json|webmanifest)$/.test(file) && !file.includes('/.vite/'),
  )
  const small = files.map(async (file) => {
    const path = join(projectRoot, file)
    const bytes = readFileSync(path)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, { params }))
    writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
  })
  await Promise.all(small)
}

/** Builds the app in both languages and the relay, and writes down what they were built from. */
export const build = async () => {
  const from = sourcesHash()
  rmSync(stampPath, { force: true })
  const relay = ['--config', 'vite.server.config.ts']
  const rest = () => vite(from, 'en').then((one) => one && vite(from, 'fr', ...relay))
  const french = vite(from, 'fr')
  if (!isRoomyHere() && !(await french)) return false
  const done = await Promise.all([french, rest()])
  if (!done.every(Boolean)) return false
  // Loaded here: what it asks for may be installed only since this script began.
  const { joinLanguages } = await import('./join-languages.mjs')
  await joinLanguages(projectRoot)
  // Last: it lists what has just been written.
  if (!(await vite(from, 'fr', '--config', 'vite.worker.config.ts'))) return false
  await compress()
  mkdirSync(dist, { recursive: true })
  writeFileSync(stampPath, from)
  return true
}

const buildOrLeave = async () => {
  if (await build()) return
  console.error('La construction a échoué : voir ci-dessus. / The build failed: see above.')
  process.exit(1)
}

/** True when dist/ was built from other sources than those now here, or not at all. */
const isStale = () =>
  !built.every((path) => existsSync(path)) ||
  !existsSync(stampPath) ||
  readFileSync(stampPath, 'utf8') !== sourcesHash()

/** Builds where that is needed, saying so; ends the process when it cannot be done. */
export const buildIfStale = async () => {
  if (!isStale()) return
  console.log('Construction de l’application… / Building…')
  await buildOrLeave()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildOrLeave()
  // after the bundler's warnings, which are for whoever writes the app
  console.log('C’est construit. / Built.')
}
