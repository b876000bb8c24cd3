import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that a suite runs, and the Debian packages it comes in. */
export type Program = { readonly name: string; readonly packages: readonly string[] }

/** True when the path of this process leads to a program of that name. */
export const isHere = (name: string): boolean =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch (error) {
      // not in this folder, or not to be run: the next may have it
      if (['ENOENT', 'EACCES', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        return false
      throw error
    }
  })

const aptGet = (...words: string[]): boolean => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0
}

/** Installs what is missing where that may be done; the one line to say when something still is. */
export function missingAfterInstall(programs: readonly Program[]): string | undefined {
  const missing = () => programs.filter(({ name }) => !isHere(name))
  const packages = [...new Set(missing().flatMap((each) => each.packages))]
  if (packages.length > 0 && process.getuid?.() === 0 && isHere('apt-get')) {
    console.log(`installing ${packages.join(' ')}`)
    if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages)
  }
  const still = missing()
  if (still.length === 0) return undefined
  const names = still.map(({ name }) => name).join(', ')
  const wanted = [...new Set(still.flatMap((each) => each.packages))].join(' ')
  return `${names}: not here. Run \`sudo apt-get install --no-install-recommends ${wanted}\`.`
}
