import type { CloseCode, CloseReason } from '../wire/close-codes.ts'

/** What a room needs of a socket. Bytes handed over are never changed afterwards. */
export interface SocketPort {
  send(bytes: Uint8Array): void
  /** Nothing is sent after this; the relay asks for it once. */
  close(code: CloseCode, reason: CloseReason): void
  /** Bytes handed over that have not left yet: a reader too slow is cut. */
  bufferedBytes(): number
}

/** What a socket tells the relay. Bytes may be reused by the caller once the call returns. */
export interface SocketEvents {
  readonly onFrame: (bytes: Uint8Array) => void
  readonly onClose: () => void
}
