import { framedBytes, framingOf, writeFramed } from './message.ts'

/** What a socket has to send: it leaves with all else of the same turn, in one write. */
export interface Outgoing {
  readonly send: (bytes: Uint8Array) => void
  /** Now, before something that may not wait. */
  readonly flush: () => void
  /** Bytes that wait for the end of the turn. */
  readonly waitingBytes: () => number
}

/** Where bytes go, as the system takes them. */
interface Line {
  readonly writable: boolean
  readonly write: (bytes: Uint8Array) => unknown
}

/** One piece: several cost more to hand over than to copy. */
function joined(messages: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes)
  let at = 0
  for (const message of messages) {
    writeFramed(whole, at, message)
    at += framedBytes(message)
  }
  return whole
}

/** Frames what is sent, past the library: it compresses nothing here and would frame it again for each. */
export function createOutgoings(): (line: Line) => Outgoing {
  let busy: Outgoing[] = []
  const flushAll = (): void => {
    const taken = busy
    busy = []
    for (const each of taken) each.flush()
  }
  return (line) => {
    let messages: Uint8Array[] = []
    let bytes = 0
    const outgoing: Outgoing = {
      send(message) {
        if (messages.length === 0 && busy.push(outgoing) === 1)
          void Promise.resolve().then(flushAll)
        bytes += framedBytes(message)
        messages.push(message)
      },
      flush() {
        const [first] = messages
        if (first !== undefined && line.writable) {
          line.write(messages.length === 1 ? framingOf(first) : joined(messages, bytes))
        }
        messages = []
        bytes = 0
      },
      waitingBytes: () => bytes,
    }
    return outgoing
  }
}
