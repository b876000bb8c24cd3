import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's own folder, whatever folder the command was typed in. */
export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '..')

const PASSED_BY = new Set(['node_modules', 'dist', 'data', 'coverage', '.cache', '.git'])

/** A path written with forward slashes, relative to the project. */
export const fromRoot = (path: string): string => relative(projectRoot, path).split(sep).join('/')

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return PASSED_BY.has(entry.name) ? [] : walk(path)
    return [fromRoot(path)]
  })

/** Every file under the given folders, sorted; a folder that is not there yet holds none. */
export const listFiles = (folders: readonly string[]): string[] =>
  folders
    .map((folder) => join(projectRoot, folder))
    .filter((folder) => existsSync(folder))
    .flatMap(walk)
    .sort()

/** True for TypeScript source, declarations left out. */
export const isTypeScript = (path: string): boolean =>
  /\.tsx?$/.test(path) && !path.endsWith('.d.ts')

/** True for a file that vitest runs, or that only tests import. */
export const isTest = (path: string): boolean =>
  /\.test\.tsx?$/.test(path) || path.startsWith('tests/') || path.includes('/testing/')
