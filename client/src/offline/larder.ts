import type { Shell } from './shell.ts'

/** What is kept of the app on this device, and how more of it is brought. */
export interface Larder {
  readonly shell: Shell
  readonly caches: CacheStorage
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>
}

/** `used` holds what was opened and is on no list. */
const partsOf = (name: string): readonly string[] => name.split('|')
const nameOf = ({ shell }: Larder, part: string): string => `faire-echo|${shell.version}|${part}`

const isFile = (path: string): boolean => path.startsWith('/assets/')
const fresh = { cache: 'no-cache' } as const
const anyForm = { ignoreVary: true } as const

/** From an earlier version, whose files have the same name when they are the same; else fetched. */
async function bring(larder: Larder, cache: Cache, path: string): Promise<void> {
  if ((await cache.match(path)) !== undefined) return
  const kept = isFile(path) ? await larder.caches.match(path, anyForm) : undefined
  const found = kept ?? (await larder.fetch(path, isFile(path) ? {} : fresh))
  if (!found.ok) throw new TypeError(`${path} is not there: ${found.status}`)
  await cache.put(path, found)
}

/** One by one: whoever is just sitting down needs the network more. */
async function bringAll(larder: Larder, part: string, paths: readonly string[]): Promise<void> {
  const cache = await larder.caches.open(nameOf(larder, part))
  for (const path of paths) await bring(larder, cache, path)
}

/** The page, and for a device that has kept more of an earlier version, as much of this one. */
export async function keepVersion(larder: Larder): Promise<void> {
  await bringAll(larder, 'page', larder.shell.page)
  const parts = (await larder.caches.keys()).map((name) => partsOf(name)[2] ?? '')
  for (const set of new Set(parts)) await keepSet(larder, set)
}

/** Brings what is missing of a set; goes on where an earlier try was cut. */
export async function keepSet(larder: Larder, set: string): Promise<void> {
  const paths = larder.shell.sets[set]
  if (paths !== undefined) await bringAll(larder, set, paths)
}

/** Lets go of other versions. `isAlone` is asked last: nothing but one page of this version is open. */
export async function tidy(larder: Larder, isAlone: () => Promise<boolean>): Promise<void> {
  const names = await larder.caches.keys()
  const { version } = larder.shell
  const others = names.map(partsOf).filter(([app, of]) => app === 'faire-echo' && of !== version)
  if (others.length === 0 || !(await isAlone())) return
  for (const parts of others) await larder.caches.delete(parts.join('|'))
}

/** The page of this version: the same whatever the path. */
export async function pageOf(larder: Larder, path = '/'): Promise<Response> {
  const cache = await larder.caches.open(nameOf(larder, 'page'))
  return (await cache.match(path, anyForm)) ?? larder.fetch(path)
}

/**
 * A page that is not the app: as its host has it now, else as it was when last opened, else the app's own.
 */
export async function pageApart(larder: Larder, path: string): Promise<Response> {
  const cache = await larder.caches.open(nameOf(larder, 'used'))
  try {
    const found = await larder.fetch(path, fresh)
    if (found.ok) await cache.put(path, found.clone()).catch(() => undefined)
    return found
  } catch {
    return (await larder.caches.match(path, anyForm)) ?? pageOf(larder)
  }
}

/**
 * The page's headers name the relay, which a host may move: they are taken anew, while the page itself
 * stays the one whose files are here.
 */
export async function freshen(larder: Larder): Promise<void> {
  const cache = await larder.caches.open(nameOf(larder, 'page'))
  const kept = await cache.match('/')
  const found = await larder.fetch('/', fresh)
  if (kept === undefined || !found.ok) return
  const again = found.clone()
  if ((await found.text()) === (await kept.text())) await cache.put('/', again)
}

/** A file by its name: of any version that is here, or fetched and kept for the next time. */
export async function fileOf(larder: Larder, path: string): Promise<Response> {
  const kept = await larder.caches.match(path, anyForm)
  if (kept !== undefined) return kept
  const found = await larder.fetch(path)
  if (!found.ok) return found
  const cache = await larder.caches.open(nameOf(larder, 'used'))
  // A device without room still shows what was asked for.
  await cache.put(path, found.clone()).catch(() => undefined)
  return found
}
