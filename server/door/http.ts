import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import sirv from 'sirv'
import { setHeaders } from './headers.ts'

export interface Site {
  /** The built app. */
  readonly appFolder: string
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | undefined
  /** What the host says of itself to anybody, in JSON, by path. */
  readonly pages: Readonly<Record<string, () => object>>
}

const bounds = { headersTimeout: 5_000, requestTimeout: 5_000, maxHeaderSize: 8 * 1024 }
const limits = { ...bounds, connectionsCheckingInterval: 1_000 }
const forEver = 'public, max-age=31536000, immutable'

function listenerOf({ appFolder, tls, pages }: Site): RequestListener {
  const statics = sirv(appFolder, {
    etag: true,
    single: true,
    setHeaders(response, path) {
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? forEver : 'no-cache')
    },
  })
  return (request, response) => {
    setHeaders(request, response, tls !== undefined)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead) return void response.writeHead(405).end()
    const page = pages[request.url ?? '']
    if (page === undefined) return statics(request, response)
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    response.end(JSON.stringify(page()))
  }
}

/** The static host: the app, and what the relay says of itself. It listens to nothing yet. */
export function createSite(site: Site): Server {
  const listener = listenerOf(site)
  const server =
    site.tls === undefined
      ? createServer(limits, listener)
      : createSecureServer({ ...limits, ...site.tls }, listener)
  server.maxConnections = 2_000
  return server
}
