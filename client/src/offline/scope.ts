/** What happens to a service worker, as far as ours asks. */
interface Happening {
  waitUntil(work: Promise<unknown>): void
}

/** A message of a page of ours. */
export interface Said extends Happening {
  readonly data: unknown
}

/** A page of ours asks for a file. */
export interface Asked extends Happening {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

/** A service worker's own world: TypeScript knows it only where it knows no page. */
export interface Scope {
  readonly location: Location
  readonly caches: CacheStorage
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { includeUncontrolled: boolean }): Promise<readonly object[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', run: (event: Happening) => void): void
  addEventListener(name: 'message', run: (event: Said) => void): void
  addEventListener(name: 'fetch', run: (event: Asked) => void): void
}
