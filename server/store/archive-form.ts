import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import * as z from 'zod/mini'
import { refuse, type Refused } from './data-folder.ts'
import { createTaker, type Taker } from './taker.ts'

// An archive: a line that says what it is, then frames (length of the name, length of the value, both
// 4 bytes, then name and value), the first of which is its head; then four bytes of ones and the SHA-256
// of all that came before them. Nothing follows.
const magic = Buffer.from('faire-echo archive 1\n')
const endMark = 0xffffffff
const hashBytes = 32
const nameBytesMax = 1_024
const valueBytesMax = 64 * 1024 * 1024

/** Which half of a back-up: neither opens anything without the other. */
export type Half = 'data' | 'keys'

const wholeNumber = z.int().check(z.nonnegative())

const headShape = z.strictObject({
  half: z.enum(['data', 'keys']),
  madeAtMs: wholeNumber,
  /** Drawn at random, the same in both halves of one back-up. */
  pair: z.string().check(z.regex(/^[\w-]{22}$/)),
  /** How many rooms it holds. */
  rooms: wholeNumber,
  /** How often the store was found damaged before. */
  doubts: wholeNumber,
  /** The last tombstone known when it was made. */
  tombstone: wholeNumber,
})

/** What an archive says of itself. */
export type ArchiveHead = Readonly<z.infer<typeof headShape>>

export type Frame = readonly [name: string, value: Buffer]

/** Writes an archive piece by piece. */
export function startArchive(head: ArchiveHead) {
  const hash = createHash('sha256').update(magic)
  const counted = (bytes: Buffer): Buffer => {
    hash.update(bytes)
    return bytes
  }
  const frame = (name: string, value: Buffer): Buffer => {
    const named = Buffer.from(name)
    // Never an archive that could not be read again.
    if (named.length > nameBytesMax || value.length > valueBytesMax) throw new Error('too large')
    const lengths = Buffer.alloc(8)
    lengths.writeUInt32BE(named.length, 0)
    lengths.writeUInt32BE(value.length, 4)
    return counted(Buffer.concat([lengths, named, value]))
  }
  return {
    begin: (): Buffer => Buffer.concat([magic, frame('head', Buffer.from(JSON.stringify(head)))]),
    frame,
    end: (): Buffer => Buffer.concat([Buffer.alloc(4, 0xff), hash.digest()]),
  }
}

type Fault = 'foreign' | 'cut' | 'damaged'

/** Thrown inside this file alone: the caller is told which file and what is wrong with it. */
const unreadable = (why: Fault) => Object.assign(new Error(why), { why })

const sentences: Readonly<Record<Fault, readonly [fr: string, en: string]>> = {
  foreign: [
    'n’est pas une sauvegarde de Faire Écho, ou vient d’une version plus récente',
    'is no back-up of Faire Écho, or is of a newer version',
  ],
  cut: ['est incomplète : elle s’arrête avant sa fin', 'is not whole: it stops before its end'],
  damaged: ['est abîmée : ses octets ont changé', 'is damaged: its bytes have changed'],
}

function readHead([name, value]: Frame): ArchiveHead {
  if (name !== 'head') throw unreadable('foreign')
  try {
    return headShape.parse(JSON.parse(value.toString()))
  } catch (cause) {
    // Neither JSON nor a head: its bytes are not those that were written.
    if (cause instanceof Error) throw unreadable('damaged')
    throw cause
  }
}

async function readFrames(taker: Taker, each: (frame: Frame, head: ArchiveHead) => unknown) {
  const hash = createHash('sha256')
  const counted = async (count: number): Promise<Buffer> => {
    const bytes = await taker.take(count)
    hash.update(bytes)
    return bytes
  }
  if (!(await counted(magic.length)).equals(magic)) throw unreadable('foreign')
  let head: ArchiveHead | undefined
  for (;;) {
    const first = await taker.take(4)
    const length = first.readUInt32BE()
    if (length === endMark) break
    hash.update(first)
    const valueLength = (await counted(4)).readUInt32BE()
    if (length > nameBytesMax || valueLength > valueBytesMax) throw unreadable('damaged')
    const frame = [(await counted(length)).toString(), await counted(valueLength)] as const
    if (head === undefined) head = readHead(frame)
    else await each(frame, head)
  }
  const said = await taker.take(hashBytes)
  const isTrue = said.equals(hash.digest()) && (await taker.isOver())
  if (head === undefined || !isTrue) throw unreadable('damaged')
  return head
}

/**
 * Reads an archive from its first byte to its last; `each` sees frames before the end has vouched for
 * them, and must do nothing that cannot be thrown away.
 */
export async function readArchive(
  path: string,
  half: Half,
  each: (frame: Frame, head: ArchiveHead) => unknown,
): Promise<ArchiveHead | Refused> {
  const taker = createTaker(createReadStream(path), () => unreadable('cut'))
  try {
    const head = await readFrames(taker, each)
    if (head.half === half) return head
    return refuse(
      `Le fichier ${path} est l’autre moitié d’une sauvegarde (${head.half}).`,
      `The file ${path} is the other half of a back-up (${head.half}).`,
    )
  } catch (cause) {
    const { code } = cause as { code?: string }
    if (code !== undefined)
      return refuse(
        `Le fichier ${path} ne peut pas être lu (${code}).`,
        `The file ${path} cannot be read (${code}).`,
      )
    const { why } = cause as { why?: Fault }
    if (why === undefined) throw cause
    const [fr, en] = sentences[why]
    return refuse(`La sauvegarde ${path} ${fr}.`, `The back-up ${path} ${en}.`)
  } finally {
    await taker.close()
  }
}
