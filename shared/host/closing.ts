import { closeCodes, type CloseReason } from '../wire/close-codes.ts'

/** Ends that are nobody's frame: no answer to two pings, pings without reading, a socket broken off. */
export type Cut = 'silent' | 'pings' | 'network'

/** Why a socket was closed: one of the wire's reasons, a cut, or the library's own word for it. */
export type Closing = CloseReason | Cut | `WS_ERR_${string}`

const tooLong = /LENGTH$/
const isWire = (closing: Closing): closing is CloseReason => Object.hasOwn(closeCodes, closing)

/** The close code that went with it; 1006 where nothing could be said any more. */
export function closingCode(closing: Closing): number {
  if (isWire(closing)) return closeCodes[closing]
  if (!closing.startsWith('WS_ERR_')) return 1006
  if (closing === 'WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH') return 1002
  if (closing === 'WS_ERR_INVALID_UTF8') return 1007
  if (closing === 'WS_ERR_TOO_MANY_BUFFERED_PARTS') return 1008
  return tooLong.test(closing) ? 1009 : 1002
}

/** What an error of a socket is counted as: the library names its own, the rest is the network's. */
export function closingOf(code: string | undefined): Closing {
  return code?.startsWith('WS_ERR_') === true ? (code as Closing) : 'network'
}
