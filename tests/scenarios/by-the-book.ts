import { createHash, hkdfSync, randomBytes, scryptSync } from 'node:crypto'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { WebSocket } from 'ws'
import * as Y from 'yjs'

// A client written from docs/PROTOCOL.md alone, as somebody would in another language: bytes by hand,
// a Yjs library for the document, a crypto library for the standard primitives. It imports nothing of
// this project, and only what the text says is done.

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8')

/** 96, 128 and 256 random bits. */
export const drawId = (): string => base64url(randomBytes(12))
export const drawRoom = (): string => base64url(randomBytes(16))
export const drawSecret = (): Buffer => randomBytes(32)

/** §3: SHA-256 of the token's 43 characters. */
export const hashOf = (token: string): string =>
  createHash('sha256').update(token, 'ascii').digest('base64url')

/** §8. */
export const branch = (secret: Uint8Array, salt: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, utf8(salt), utf8(`fe1/${purpose}`), 32))

/** §8: what five words derive to. */
export function doorOf(words: readonly string[], relay: string) {
  const folded = words.map((word) =>
    word
      .normalize('NFD')
      .replaceAll(/[\u0300-\u036F]/g, '')
      .toLowerCase(),
  )
  const params = { N: 2 ** 16, r: 8, p: 2, maxmem: 256 * 1024 * 1024 }
  const stretched = scryptSync(folded.join(' '), `faire-echo/door/1|${relay}`, 32, params)
  return {
    door: base64url(branch(stretched, relay, 'door-id')),
    key: branch(stretched, relay, 'door-key'),
  }
}

interface Lock {
  readonly key: Uint8Array
  readonly bound: string
}

/** §7: length, JSON, zeros up to 128·2^k; "1." and base64url of epoch, nonce and ciphertext. */
export function seal({ key, bound }: Lock, words: unknown, epoch = 1): string {
  const json = utf8(JSON.stringify(words))
  let size = 128
  while (size < json.length + 2) size *= 2
  const padded = Buffer.alloc(size)
  padded.writeUInt16BE(json.length)
  json.copy(padded, 2)
  const nonce = randomBytes(24)
  const sealed = xchacha20poly1305(key, nonce, utf8(bound)).encrypt(padded)
  const head = Buffer.alloc(2)
  head.writeUInt16BE(epoch)
  return `1.${base64url(Buffer.concat([head, nonce, sealed]))}`
}

export function open({ key, bound }: Lock, sealed: string): unknown {
  const bytes = Buffer.from(sealed.slice(2), 'base64url')
  const plain = xchacha20poly1305(key, bytes.subarray(2, 26), utf8(bound)).decrypt(
    bytes.subarray(26),
  )
  const length = Buffer.from(plain).readUInt16BE(0)
  return JSON.parse(Buffer.from(plain.subarray(2, 2 + length)).toString('utf8'))
}

/** A room's seal, from its epoch secret. */
export function roomSeal(room: string, epochSecret: Uint8Array) {
  const key = branch(epochSecret, room, 'seal')
  const lock = (collection: string, id: string, { owner, epoch, rev }: Clear): Lock => ({
    key,
    bound: `fe1|${room}|${collection}|${id}|words|${owner}|${epoch}|${rev}`,
  })
  return {
    /** A whole record, its words sealed at its place. */
    record(collection: string, id: string, { words, ...clear }: Clear & { words: unknown }) {
      return { ...clear, words: seal(lock(collection, id, clear), words, clear.epoch) }
    },
    read: (collection: string, id: string, record: Clear & { words: string }): unknown =>
      open(lock(collection, id, record), record.words),
  }
}

interface Clear {
  readonly owner: string
  readonly rev: number
  readonly epoch: number
  readonly [field: string]: unknown
}

export type Message = Readonly<Record<string, unknown>>
type Operation = readonly [op: string, collection: string, id: string, record?: object]

/** §2: the varints of Yjs, least significant group first. */
function varint(value: number): number[] {
  const bytes: number[] = []
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left]
    bytes.push((left % 128) + 128)
  }
}

function readVarint(bytes: Uint8Array, from: number): readonly [value: number, next: number] {
  let [value, at, unit] = [0, from, 1]
  for (; (bytes[at] ?? 0) >= 128; at += 1, unit *= 128) value += ((bytes[at] ?? 0) - 128) * unit
  return [value + (bytes[at] ?? 0) * unit, at + 1]
}

/** One socket, and the document of its room. */
export interface BookClient {
  readonly doc: Y.Doc
  /** Everything heard that is JSON, with the number of its frame. */
  readonly heard: readonly (readonly [number: number, message: Message])[]
  say(number: number, message: object): void
  /** Asks for what the document lacks; every update then follows. */
  sync(): void
  act(n: number, ...operations: readonly Operation[]): Buffer
  send(bytes: Uint8Array): void
  /** The next JSON message of this number that was not given yet. */
  next(number: number): Promise<Message>
  /** Resolves once this record is in the document. */
  record(collection: string, id: string): Promise<Clear & { words: string }>
  readonly ended: Promise<number>
  cut(): void
}

type Heard = readonly [number: number, message: Message]

const json = (number: number, message: object): Buffer =>
  Buffer.concat([Buffer.of(number), utf8(JSON.stringify(message))])

/** §2: what comes down goes into the document, or is kept to be read. */
function listen(socket: WebSocket, doc: Y.Doc) {
  const heard: Heard[] = []
  let wake = (): void => undefined
  const hear = (bytes: Buffer): void => {
    const number = bytes[0] ?? -1
    if (number === 0) {
      const [length, at] = readVarint(bytes, 2)
      // Step 2 or an update: both are Yjs updates.
      Y.applyUpdate(doc, bytes.subarray(at, at + length))
    } else heard.push([number, JSON.parse(bytes.subarray(1).toString('utf8')) as Message])
    wake()
  }
  socket.on('message', hear)
  const ended = new Promise<number>((resolve) => socket.on('close', resolve))
  const until = async <T>(read: () => T | undefined): Promise<T> => {
    for (;;) {
      const found = read()
      if (found !== undefined) return found
      const over = await Promise.race([ended, new Promise<void>((resolve) => (wake = resolve))])
      if (over !== undefined) throw new Error(`closed ${over}`)
    }
  }
  return { heard, ended, until }
}

/** §1: dials the relay. */
export async function dialByTheBook(port: number, doc = new Y.Doc()): Promise<BookClient> {
  const origin = `http://localhost:${port}`
  const socket = new WebSocket(`ws://localhost:${port}/relay`, 'faire-echo.1', { origin })
  const { heard, ended, until } = listen(socket, doc)
  const given = new Map<number, number>()
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  const send = (bytes: Uint8Array): void => socket.send(bytes)
  return {
    doc,
    heard,
    ended,
    send,
    say: (number, message) => send(json(number, message)),
    sync() {
      const vector = Y.encodeStateVector(doc)
      send(Buffer.concat([Buffer.from([0, 0, ...varint(vector.length)]), vector]))
    },
    act(n, ...operations) {
      const named = operations.map(([op, collection, id, record]) =>
        record === undefined ? { op, collection, id } : { op, collection, id, record },
      )
      const bytes = json(65, { n, operations: named })
      send(bytes)
      return bytes
    },
    async next(number) {
      const at = given.get(number) ?? 0
      const message = await until(() => heard.filter(([of]) => of === number)[at]?.[1])
      given.set(number, at + 1)
      return message
    },
    record: (collection, id) =>
      until(() => doc.getMap(collection).get(id) as (Clear & { words: string }) | undefined),
    cut: () => socket.terminate(),
  }
}
