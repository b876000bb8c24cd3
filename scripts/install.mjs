import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, whatever folder the command was typed in. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const OLDEST_NODE = [20, 19]
const lockPath = join(projectRoot, 'package-lock.json')
const stampPath = join(projectRoot, 'node_modules/.faire-echo-lock')
const installedPath = join(projectRoot, 'node_modules/.package-lock.json')

const lockHash = () => createHash('sha256').update(readFileSync(lockPath)).digest('hex')

/** Leaves with one clear line when this Node is too old; a newer syntax would only say « bug ». */
export const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  const wanted = OLDEST_NODE.join('.')
  console.error(
    `Faire Écho demande Node ${wanted} ou plus récent ; ici : ${process.versions.node}.`,
  )
  console.error(`Faire Écho needs Node ${wanted} or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

/** True when what npm wrote down of node_modules is, package by package, what the lock asks. */
const matchesLock = () => {
  if (!existsSync(installedPath)) return false
  const asked = JSON.parse(readFileSync(lockPath, 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedPath, 'utf8')).packages
  const same = ([folder, { version, optional }]) =>
    folder === '' || optional === true || installed[folder]?.version === version
  return (
    Object.entries(asked).every(same) && Object.keys(installed).every((folder) => folder in asked)
  )
}

const isInstalled = () =>
  existsSync(installedPath) &&
  ((existsSync(stampPath) && readFileSync(stampPath, 'utf8') === lockHash()) || matchesLock())

/** Installs from the lock when node_modules is absent or older than it; leaves when npm fails. */
export const installFromLock = (say = console.log, stdio = 'inherit') => {
  if (!isInstalled()) {
    say('Installation des dépendances (une seule fois)… / Installing (once)…')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
    const { status } = spawnSync(npm, words, {
      cwd: projectRoot,
      stdio,
      shell: process.platform === 'win32',
    })
    if (status !== 0) {
      console.error('« npm ci » a échoué : voir ci-dessus. / npm ci failed: see above.')
      process.exit(status ?? 1)
    }
  }
  writeFileSync(stampPath, lockHash())
}
