import type { Msg } from '@nats-io/transport-node'
import type { Engine } from './engine.ts'
import { decodeHead, UnknownForm } from './message-form.ts'
import { placeOf, type Message } from './room-stream.ts'

/** A message that was heard, and where the one of its room before it stands. */
export interface Heard extends Message {
  readonly after: number
}

/** What is heard of a room from the engine and from the other relays. */
export interface Hearing {
  /** Made durable by whoever; it may come before the answer to its own writer, or never. */
  readonly seen: (message: Heard) => void
  /** Of a form that this version does not know: the room is to be asked for. */
  readonly unknown: () => void
  readonly said: (words: Uint8Array) => void
}

/** As the engine says it: where it stands in the stream, and after which one of its room. */
function messageOf({ headers, data }: Msg): Heard {
  const number = (name: string): number => Number(headers?.get(name) ?? 0)
  const after = number('Nats-Last-Sequence')
  const head = decodeHead(data)
  const isVoid = placeOf(head, after) !== 'next'
  return { at: number('Nats-Sequence'), after, head, payload: data, isVoid }
}

/** What throws here would end all that the relay hears of the engine, other rooms too. */
function tell(hearing: Hearing, message: Msg): void {
  let heard: Heard
  try {
    heard = messageOf(message)
  } catch (cause) {
    if (!(cause instanceof UnknownForm)) throw cause
    return hearing.unknown()
  }
  hearing.seen(heard)
}

/** Hears a room until stopped; what one relay says comes to the others alone. */
export function hear({ connection, names }: Engine, room: string, hearing: Hearing): () => void {
  const seen = connection.subscribe(names.seen(room), {
    callback: (fault, message) => (fault === null ? tell(hearing, message) : undefined),
  })
  const said = connection.subscribe(names.said(room), {
    callback: (fault, { data }) => (fault === null ? hearing.said(data) : undefined),
  })
  return () => {
    seen.unsubscribe()
    said.unsubscribe()
  }
}
