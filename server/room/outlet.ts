import { closeCodes, type CloseReason } from '../../shared/wire/close-codes.ts'
import type { SocketPort } from './socket-port.ts'

/** A socket seen from the relay: cut when it reads too slowly, closed once. */
export interface Outlet {
  send(frame: Uint8Array): void
  close(reason: CloseReason): void
  /** When something was last sent. */
  heardMs(): number
  readonly isClosed: boolean
}

interface Means {
  readonly nowMs: () => number
  readonly queueBytes: number
  /** Told once, when the relay closes. */
  readonly closed: () => void
}

export function createOutlet(socket: SocketPort, { nowMs, queueBytes, closed }: Means): Outlet {
  let isClosed = false
  let heardMs = nowMs()
  const close = (reason: CloseReason): void => {
    if (isClosed) return
    isClosed = true
    socket.close(closeCodes[reason], reason)
    closed()
  }
  return {
    send(frame) {
      if (isClosed) return
      if (socket.bufferedBytes() > queueBytes) return close('tooSlow')
      heardMs = nowMs()
      socket.send(frame)
    },
    close,
    heardMs: () => heardMs,
    get isClosed() {
      return isClosed
    },
  }
}
