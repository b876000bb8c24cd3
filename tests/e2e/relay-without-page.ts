import { WebSocket } from 'ws'
import type { SocketConstructor } from '../../client/src/sync/socket.ts'

/** The relay, for a device without a page: the same code as the page's. */
export function relayWithoutPage(origin: string) {
  // A browser says where it comes from; a socket of ours has to be told.
  const Socket = function socketFrom(url: string, protocol: string) {
    return new WebSocket(url, protocol, { origin })
  } as unknown as SocketConstructor
  return {
    url: `${origin.replace(/^http/, 'ws')}/relay`,
    WebSocket: Socket,
    after: (ms: number, then: () => void) => {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
  }
}
