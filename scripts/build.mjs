import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { projectRoot } from './install.mjs'

const SOURCES = [
  'client',
  'server',
  'shared',
  'vite.config.ts',
  'vite.server.config.ts',
  'tsconfig.base.json',
  'package-lock.json',
  'scripts/vite-module-list.ts',
  'scripts/vite-trim.ts',
  'scripts/reached-by-name.ts',
  'scripts/source-files.ts',
  'scripts/spotting',
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

const vite = (...words) => {
  const binary = join(projectRoot, 'node_modules/vite/bin/vite.js')
  const { status } = spawnSync(process.execPath, [binary, 'build', ...words], {
    cwd: projectRoot,
    stdio: 'inherit',
  })
  return status === 0
}

/** Phones on a weak network are sent the small form: written once here, never made at each request. */
const compress = () => {
  const files = filesUnder('dist/app').filter((file) => /\.(js|css|html|svg|json)$/.test(file))
  for (const file of files.filter((each) => !each.includes('/.vite/'))) {
    const path = join(projectRoot, file)
    const bytes = readFileSync(path)
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}

/** Builds the app then the relay, and writes down what they were built from. */
export const build = () => {
  const from = sourcesHash()
  rmSync(stampPath, { force: true })
  const quiet = ['--logLevel', 'warn']
  if (!vite(...quiet) || !vite('--config', 'vite.server.config.ts', ...quiet)) return false
  compress()
  mkdirSync(dist, { recursive: true })
  writeFileSync(stampPath, from)
  return true
}

/** True when dist/ was built from other sources than those now here, or not at all. */
export const isStale = () =>
  !built.every((path) => existsSync(path)) ||
  !existsSync(stampPath) ||
  readFileSync(stampPath, 'utf8') !== sourcesHash()

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !build()) process.exitCode = 1
