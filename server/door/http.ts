import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import sirv from 'sirv'
import { askerOf, type Way } from '../../shared/host/asker.ts'
import { appHeaders, bareHeaders, socketsOf } from '../../shared/page/page-headers.ts'
import type { Page, Pages } from '../../shared/page/page.ts'
import type { RelayLimits } from '../limits.ts'

export interface Site extends Way {
  /** The built app; undefined where a relay is served alone. */
  readonly appFolder: string | undefined
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** Where the relay is, when it is not where the app is. */
  readonly relayUrl: string | undefined
  readonly pages: Pages
  readonly limits: RelayLimits
}

const forEver = 'public, max-age=31536000, immutable'

function staticsOf({ appFolder }: Site): RequestListener {
  if (appFolder === undefined) return (_request, response) => void response.writeHead(404).end()
  return sirv(appFolder, {
    etag: true,
    brotli: true,
    gzip: true,
    single: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? forEver : 'no-cache')
    },
  })
}

function listenerOf(site: Site): RequestListener {
  const statics = staticsOf(site)
  return (request, response) => {
    const { method = '', url = '', headers } = request
    const asker = askerOf({ headers, remote: request.socket.remoteAddress ?? '' }, site)
    const sockets = socketsOf(site.relayUrl, headers.host, asker.isSecure)
    const page = Object.hasOwn(site.pages, url) ? site.pages[url] : undefined
    const isBare = page !== undefined || site.appFolder === undefined
    const set = isBare ? bareHeaders(asker.isSecure) : appHeaders({ ...asker, sockets })
    for (const [name, value] of set) response.setHeader(name, value)
    if (method !== 'GET' && method !== 'HEAD')
      return void response.writeHead(405, { Allow: 'GET, HEAD' }).end()
    if (page === undefined) return statics(request, response)
    const answer = ({ status = 200, type, headers: own, body }: Page): void =>
      void response
        .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...own })
        .end(body)
    void Promise.resolve(page({ ...asker, headers })).then(answer)
  }
}

/** The static host: the app, and what the relay says of itself. It listens to nothing yet. */
export function createSite(site: Site): Server {
  const { requestMs, connections, headerBytes } = site.limits
  const times = { headersTimeout: requestMs, requestTimeout: requestMs }
  const bounds = { ...times, maxHeaderSize: headerBytes, connectionsCheckingInterval: 1_000 }
  const server =
    site.tls === undefined
      ? createServer(bounds, listenerOf(site))
      : createSecureServer({ ...bounds, ...site.tls }, listenerOf(site))
  server.maxConnections = connections
  return server
}
