import {
  fileOf,
  freshen,
  keepSet,
  keepVersion,
  pageApart,
  pageOf,
  tidy,
  type Larder,
} from './larder.ts'
import { takeUp } from './messages.ts'
import type { Asked, Said, Scope } from './scope.ts'
import type { Shell } from './shell.ts'

/** Written here by the build: scripts/shell-files.ts. */
declare const SHELL: Shell

const scope = globalThis as unknown as Scope
const larder: Larder = {
  shell: SHELL,
  caches: scope.caches,
  fetch: (url, options) => scope.fetch(url, options),
}

/** Answered by the host itself, each time. */
const byHost = /^\/(config|health|metrics|doctor|effacer)$/

/** What Faire Écho promises, and its guide: read by whoever asks, without the app. */
const apart = /^\/(promesses|guide(\/[a-z-]+)?)$/

/** Without a network it is done the next time. */
const ifReached = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause
  })

/** One page of this version, and no other version on its way. */
async function isAlone(): Promise<boolean> {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true })
  const { installing, waiting } = scope.registration
  return pages.length < 2 && installing === null && waiting === null
}

async function keep(set: string): Promise<void> {
  await keepSet(larder, set)
  await tidy(larder, isAlone)
}

function hear(said: Said): void {
  const { data } = said
  if (data === takeUp) said.waitUntil(scope.skipWaiting())
  else if (typeof data === 'string') said.waitUntil(ifReached(keep(new URL(data).pathname)))
}

function answer(event: Asked): void {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== scope.location.origin || byHost.test(pathname)) return
  if (apart.test(pathname)) event.respondWith(pageApart(larder, pathname))
  else if (mode === 'navigate') {
    event.respondWith(pageOf(larder))
    event.waitUntil(ifReached(freshen(larder)))
  } else if (SHELL.page.includes(pathname)) event.respondWith(pageOf(larder, pathname))
  else if (pathname.startsWith('/assets/')) event.respondWith(fileOf(larder, pathname))
}

scope.addEventListener('install', (event) => event.waitUntil(keepVersion(larder)))
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', hear)
scope.addEventListener('fetch', answer)
