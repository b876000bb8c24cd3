import { subprotocol } from '../wire/frames.ts'

/** What a request for a socket says of itself. */
export interface SocketRequest {
  readonly url?: string | undefined
  readonly headers: {
    readonly origin?: string | undefined
    /** As offered, separated by commas. */
    readonly 'sec-websocket-protocol'?: string | undefined
  }
}

/** Why this request does not become a socket, as an HTTP status; nothing when it does. */
export function socketRefusal(
  { url = '', headers }: SocketRequest,
  isAllowed: (origin: string) => boolean,
): string | undefined {
  if (!/^\/relay(\/|$|\?)/.test(url)) return '404 Not Found'
  // A capability in an address would end in somebody's log.
  if (url.includes('?')) return '400 Bad Request'
  if (headers.origin === undefined || !isAllowed(headers.origin)) return '403 Forbidden'
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
  return offered.includes(subprotocol) ? undefined : '400 Bad Request'
}
