import { isLoopback } from './loopback.ts'

/** Who asks, as far as a host may know. Used to count, never kept, never said. */
export interface Asker {
  /** What limits are counted by: an IPv4 address, or the network of an IPv6 one. */
  readonly address: string
  readonly isSecure: boolean
  /** From this very machine, and not for somebody else. */
  readonly isLocal: boolean
}

/** What the host knows of the way to it. */
export interface Way {
  readonly isTls: boolean
  /** Addresses of the reverse proxies whose word is taken. */
  readonly proxies: readonly string[]
}

/** What a request says, and the address at the other end of its connection. */
export interface Requested {
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly remote: string
}

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/i, '')

/** One line is given 2⁶⁴ addresses of IPv6: it counts for one. */
function counted(address: string): string {
  if (!address.includes(':')) return address
  const [left = [], right] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const missing = right === undefined ? 0 : Math.max(0, 8 - left.length - right.length)
  return [...left, ...Array<string>(missing).fill('0'), ...(right ?? [])].slice(0, 4).join(':')
}

/** Reads what a proxy that the host named adds last; from anybody else it is what they like to say. */
export function askerOf({ headers, remote }: Requested, { isTls, proxies }: Way): Asker {
  const direct = plain(remote)
  const isProxy = proxies.includes(direct)
  const forwarded = headers['x-forwarded-for']
  const last = isProxy
    ? String(forwarded ?? '')
        .split(',')
        .at(-1)
    : ''
  const isDirect = forwarded === undefined && headers['forwarded'] === undefined
  return {
    address: counted(plain(last || direct)),
    isSecure: isTls || (isProxy && headers['x-forwarded-proto'] === 'https'),
    isLocal: isLoopback(direct) && isDirect,
  }
}
