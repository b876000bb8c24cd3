import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shellOf } from '../../scripts/shell-files.ts'
import type { Device } from './devices.ts'

const root = new URL('../..', import.meta.url).pathname
const dist = join(root, 'dist')

/** What the build in dist/ lists of itself. */
export const shell = shellOf(join(dist, 'app'))

/** The app's own files that this device keeps, by path. */
export function keptFiles({ page }: Device): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys()
    const opened = await Promise.all(names.map((name) => caches.open(name)))
    const requests = await Promise.all(opened.map((cache) => cache.keys()))
    return requests.flat().map(({ url }) => new URL(url).pathname)
  })
}

/** Waits until the device holds the page and all of this set. */
export async function holds({ page }: Device, set: string): Promise<void> {
  await page.evaluate(
    async (paths) => {
      for (;;) {
        const all = await Promise.all(paths.map((path) => caches.match(path)))
        if (all.every((found) => found !== undefined)) return
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    [...shell.page, ...(shell.sets[set] ?? [])],
  )
}

/** A copy of the build, to be replaced by another while a host serves it. */
export function copiedBuild() {
  // Beside the packages that the relay asks for.
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'build-'))
  cpSync(dist, folder, { recursive: true })
  const change = (name: string, changed: (text: string) => string): void => {
    const path = join(folder, 'app', name)
    writeFileSync(path, changed(readFileSync(path, 'utf8')))
    for (const form of ['br', 'gz']) rmSync(`${path}.${form}`, { force: true })
  }
  return {
    folder,
    /** Another version: its page says so, its worker has another name for it. */
    replace() {
      change('index.html', (text) => text.replace('<head>', '<head><meta name="newer" />'))
      change('sw.js', (text) => text.replaceAll(shell.version, 'anotherbuild'))
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
