import type { IncomingMessage, ServerResponse } from 'node:http'

/** Headers of every answer: nothing from elsewhere, nothing said elsewhere. */
const fixed = `Referrer-Policy: no-referrer
X-Content-Type-Options: nosniff
Cross-Origin-Opener-Policy: same-origin
Cross-Origin-Resource-Policy: same-origin
Cross-Origin-Embedder-Policy: require-corp
Origin-Agent-Cluster: ?1
Permissions-Policy: camera=(self), microphone=(), geolocation=(), clipboard-read=(), display-capture=(), browsing-topics=(), payment=(), usb=()
X-Robots-Tag: noindex`
  .split('\n')
  .map((line) => line.split(': ') as [name: string, value: string])

const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
worker-src 'self'; manifest-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'; \
frame-ancestors 'none'; base-uri 'none'; form-action 'none'`

/** Sets them. `isSecure`: on plain http, upgrading would block the app's own scripts. */
export function setHeaders(
  { headers: { host = '' } }: IncomingMessage,
  response: ServerResponse,
  isSecure: boolean,
): void {
  // Older Safari does not read 'self' as covering the socket of the same host.
  const socket = /^[\w.:[\]-]+$/.test(host) ? ` ${isSecure ? 'wss' : 'ws'}://${host}` : ''
  const secure = isSecure ? '; upgrade-insecure-requests' : ''
  response.setHeader('Content-Security-Policy', `${policy}; connect-src 'self'${socket}${secure}`)
  for (const [name, value] of fixed) response.setHeader(name, value)
  if (isSecure)
    response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}
