import { chmod, mkdir, rm } from 'node:fs/promises'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Log } from '../surroundings.ts'
import type { Half } from './archive-form.ts'
import type { Piece } from './copy-out.ts'
import { refuse, type Refused } from './data-folder.ts'
import { createTaker } from './taker.ts'

// One process at a time may open the store. What other commands of this machine want of it, they ask
// of the relay that has it, by a socket in its folder that nobody else's user may open: no network leads
// there. Asked in one word, answered in frames: one byte, a length on four, and as many bytes.

/** What a command may ask: all that is kept, or how it is. */
export interface Answers {
  readonly copy: () => AsyncIterable<Piece>
  readonly health: () => Promise<object>
}

const kinds = ['end', 'data', 'keys', 'health'] as const
type Kind = (typeof kinds)[number]

/** The longest address that a socket of this kind has on every system. */
const pathBytesMax = 100

const pathIn = (folder: string): string => join(folder, 'asked', 'here')

function framed(kind: Kind, bytes: Buffer = Buffer.of()): Buffer {
  const head = Buffer.alloc(5)
  head.writeUInt8(kinds.indexOf(kind))
  head.writeUInt32BE(bytes.length, 1)
  return Buffer.concat([head, bytes])
}

async function* answered(what: string, { copy, health }: Answers): AsyncGenerator<Buffer> {
  if (what === 'copy') for await (const { to, bytes } of copy()) yield framed(to, bytes)
  if (what === 'health') yield framed('health', Buffer.from(JSON.stringify(await health())))
  yield framed('end')
}

/** Answers commands of this machine until stopped. */
export async function answerHere(
  folder: string,
  answers: Answers,
  log: Log,
): Promise<() => Promise<void>> {
  const path = pathIn(folder)
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket))
    socket.on('error', (cause) => log.warn({ cause }, 'a command of this machine went away'))
    socket.once('data', (asked: Buffer) => {
      pipeline(Readable.from(answered(asked.toString().trim(), answers)), socket).catch(
        (cause: unknown) => log.error({ cause }, 'a command of this machine was not answered'),
      )
    })
  })
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy()
      server.close(() => resolve())
    })
  try {
    // A system without such sockets, or a folder too deep for them: back-ups are made while stopped.
    if (process.platform === 'win32' || Buffer.byteLength(path) > pathBytesMax)
      throw new Error('path')
    await mkdir(join(folder, 'asked'), { recursive: true, mode: 0o700 })
    // The store is ours alone: what stands there was left by a relay that was killed.
    await rm(path, { force: true })
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, resolve)
    })
    await chmod(path, 0o600)
    return stop
  } catch (cause) {
    log.warn({ cause }, 'commands of this machine are not heard while the relay runs')
    return async () => undefined
  }
}

type Answer = { readonly kind: Exclude<Kind, 'end'>; readonly bytes: Buffer }

async function* readAnswer(socket: Socket): AsyncGenerator<Answer> {
  const taker = createTaker(socket, () => new Error('the relay stopped in the middle'))
  try {
    for (;;) {
      const head = await taker.take(5)
      const kind = kinds[head.readUInt8()] ?? 'end'
      if (kind === 'end') return
      yield { kind, bytes: await taker.take(head.readUInt32BE(1)) }
    }
  } finally {
    socket.destroy()
  }
}

/** Asks the relay that has this folder open; undefined when none does, or why it may not be asked. */
export async function askHere(
  folder: string,
  what: keyof Answers,
): Promise<AsyncGenerator<Answer> | Refused | undefined> {
  const path = pathIn(folder)
  const socket = createConnection(path)
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject)
      socket.once('connect', resolve)
    })
  } catch (cause) {
    const { code = '' } = cause as { code?: string }
    if (['ENOENT', 'ECONNREFUSED', 'EINVAL'].includes(code)) return undefined
    return refuse(
      `Le relais qui tourne ne peut pas être interrogé (${code}). Lancez cette commande sous son compte, ou en root.`,
      `The relay that runs cannot be asked (${code}). Run this command as its account, or as root.`,
    )
  }
  socket.write(what)
  return readAnswer(socket)
}

/** The pieces of a copy among what is answered. */
export async function* piecesOf(answer: AsyncGenerator<Answer>): AsyncGenerator<Piece> {
  for await (const { kind, bytes } of answer)
    if (kind !== 'health') yield { to: kind satisfies Half, bytes }
}
