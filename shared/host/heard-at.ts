import { isLoopback } from './loopback.ts'

const everywhere = ['::', '0.0.0.0']

/** Names in an address bar: where this machine opens its own server, then where other devices do, if they can. */
export interface HeardAt {
  readonly here: string
  readonly network: readonly string[]
}

/** Where a server that listens on the address `bound` is heard, on a machine of these IPv4 `addresses`. */
export function heardAt(bound: string, addresses: readonly string[]): HeardAt {
  if (everywhere.includes(bound)) return { here: 'localhost', network: addresses }
  if (isLoopback(bound)) return { here: 'localhost', network: [] }
  const name = bound.includes(':') ? `[${bound}]` : bound
  return { here: name, network: [name] }
}
