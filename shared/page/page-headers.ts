import { urlPolicy } from './url-policy.ts'

/** Where a page is served from, as far as its headers go. */
export interface ServedFrom {
  /** Over https: on plain http, upgrading would block the app's own scripts. */
  readonly isSecure: boolean
  /** Origins of sockets beside the page's own. */
  readonly sockets: readonly string[]
}

/** A header's name, then its value. */
export type Header = readonly [name: string, value: string]

const nothingElse =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"

const appSources = `script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; \
worker-src 'self'; manifest-src 'self'; media-src 'none'; object-src 'none'; frame-src 'none'`

const trustedTypes = `require-trusted-types-for 'script'; trusted-types ${urlPolicy}`

const everywhere: readonly Header[] = [
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['Origin-Agent-Cluster', '?1'],
  [
    'Permissions-Policy',
    'camera=(), microphone=(), geolocation=(), clipboard-read=(), display-capture=(), browsing-topics=(), payment=(), usb=()',
  ],
  ['X-Robots-Tag', 'noindex'],
]

function headers(policy: string, isSecure: boolean): Header[] {
  const upgraded = isSecure ? `${policy}; upgrade-insecure-requests` : policy
  const always: Header[] = [['Content-Security-Policy', upgraded], ...everywhere]
  const secure = 'max-age=63072000; includeSubDomains; preload'
  return isSecure ? [...always, ['Strict-Transport-Security', secure]] : always
}

/** Headers of the app's own files: nothing from elsewhere, nothing said elsewhere. */
export function appHeaders({ isSecure, sockets }: ServedFrom): Header[] {
  const connect = ["connect-src 'self'", ...sockets].join(' ')
  return headers(`${nothingElse}; ${appSources}; ${connect}; ${trustedTypes}`, isSecure)
}

/** Headers of everything else: what is answered is read by programs, or is a page without scripts. */
export function bareHeaders(isSecure: boolean): Header[] {
  return headers(nothingElse, isSecure)
}

/** Where sockets of a page go. Older Safari does not read 'self' as covering those of its own host. */
export function socketsOf(relayUrl: string | undefined, host = '', isSecure = false): string[] {
  if (relayUrl !== undefined) return [relayUrl.replace(/^(wss?:\/\/[^/]+).*$/, '$1')]
  return /^[\w.:[\]-]+$/.test(host) ? [`${isSecure ? 'wss' : 'ws'}://${host}`] : []
}
