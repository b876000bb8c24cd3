import { WebSocket } from 'ws'
import * as Y from 'yjs'
import type { Act } from '../../shared/acts/act.ts'
import { documentCollections, type RoomKind } from '../../shared/model/collections.ts'
import { encodeAct, type NumberedAct } from '../../shared/wire/act.ts'
import { decodeAnswer, type Answer } from '../../shared/wire/answer.ts'
import { frame, subprotocol, syncStep } from '../../shared/wire/frames.ts'
import { encodeHello, type Hello } from '../../shared/wire/hello.ts'
import { readNumber } from '../../shared/wire/json-frame.ts'
import { sharedLimits } from '../../shared/wire/limits.ts'
import { decodeSync, encodeSync } from '../../shared/wire/sync.ts'
import { decodeWelcome, type Welcome } from '../../shared/wire/welcome.ts'

/** What a client tells as it hears it. */
export interface Heard {
  /** A record is in this client's document under this revision, or is gone from it. */
  readonly record?: (key: string) => void
  readonly answer?: (answer: Answer) => void
}

/** A client of the protocol without any screen: one socket in one room, and its replica. */
export interface Headless {
  readonly doc: Y.Doc
  readonly welcome: Welcome
  /** Sends an act, or keeps it until fewer are on the way; its number is known at once. */
  post(act: Act): number
  /** Posts and waits for the answer; throws when it is refused. */
  done(act: Act): Promise<void>
  leave(): void
}

export interface Opening {
  readonly origin: string
  readonly kind: RoomKind
  readonly hello: Hello
  readonly heard?: Heard
}

/** How a record is named when it is seen: its place and its revision, or that it is gone. */
export function seenAs(collection: string, id: string, rev: number | undefined): string {
  return `${collection}/${id}@${rev ?? 'gone'}`
}

function createReplica(kind: RoomKind, { record }: Heard): Y.Doc {
  const doc = new Y.Doc()
  if (record === undefined) return doc
  for (const collection of documentCollections(kind)) {
    const records = doc.getMap<{ readonly rev: number }>(collection)
    records.observe(({ keysChanged }) => {
      for (const id of keysChanged) record(seenAs(collection, id, records.get(id)?.rev))
    })
  }
  return doc
}

/** Acts on their way and acts that wait, numbered as the protocol asks. */
function createOutbox(send: (bytes: Uint8Array) => void) {
  const answered = new Map<number, (answer: Answer) => void>()
  const waiting: Uint8Array[] = []
  let next = 1
  let inFlight = 0
  const post = (act: Act): number => {
    const n = next
    next += 1
    const bytes = encodeAct({ n, operations: act.operations as NumberedAct['operations'] })
    if (inFlight >= sharedLimits.actsInFlight) waiting.push(bytes)
    else {
      inFlight += 1
      send(bytes)
    }
    return n
  }
  return {
    post,
    begin: (n: number) => void (next = n),
    hear(answer: Answer) {
      const following = waiting.shift()
      if (following === undefined) inFlight -= 1
      else send(following)
      answered.get(answer.n)?.(answer)
      answered.delete(answer.n)
    },
    done: (act: Act): Promise<void> =>
      new Promise((resolve, reject) => {
        answered.set(post(act), (answer) => {
          if (answer.kind === 'done') resolve()
          else reject(new Error(`An act was not done: ${JSON.stringify(answer)}`))
        })
      }),
  }
}

function expected<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The relay sent what the protocol does not know')
  return value
}

/** Comes in; resolves once the document is there. Any other end than `leave` fails the bench. */
export function openHeadless({ origin, kind, hello, heard = {} }: Opening): Promise<Headless> {
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/relay`, subprotocol, {
    origin,
    perMessageDeflate: false,
  })
  const doc = createReplica(kind, heard)
  const send = (bytes: Uint8Array): void => socket.send(bytes)
  const outbox = createOutbox(send)
  let isLeaving = false
  const leave = (): void => {
    isLeaving = true
    socket.close()
  }
  return new Promise((resolve, reject) => {
    let welcome: Welcome | undefined
    socket.once('open', () => send(encodeHello(hello)))
    socket.once('error', reject)
    socket.once('close', (code, reason) => {
      if (isLeaving) return
      const cause = new Error(`A ${hello.kind} was closed: ${code} ${reason.toString()}`)
      reject(cause)
      queueMicrotask(() => {
        throw cause
      })
    })
    const onWelcome = (rest: Uint8Array): void => {
      welcome = expected(decodeWelcome(rest))
      outbox.begin(welcome.nextAct)
      send(encodeSync(syncStep.step1, Y.encodeStateVector(doc)))
    }
    const onSync = (rest: Uint8Array): void => {
      const { step, bytes } = expected(decodeSync(rest))
      Y.applyUpdate(doc, bytes)
      if (step !== syncStep.step2) return
      resolve({ doc, welcome: expected(welcome), post: outbox.post, done: outbox.done, leave })
    }
    socket.on('message', (bytes: Buffer) => {
      const { number, rest } = expected(readNumber(bytes))
      if (number === frame.hello) onWelcome(rest)
      else if (number === frame.sync) onSync(rest)
      else if (number === frame.answer) {
        const answer = expected(decodeAnswer(rest))
        heard.answer?.(answer)
        outbox.hear(answer)
      }
    })
  })
}
