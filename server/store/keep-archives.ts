import { open, readdir, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { archiveNameAt, keysArchiveName, outdated } from '../../shared/host/archive-names.ts'
import { readArchive, type ArchiveHead, type Half } from './archive-form.ts'
import type { Piece } from './copy-out.ts'
import { refuse, type Refused } from './data-folder.ts'
import { syncFolder } from './room-keys.ts'

/** A back-up that is whole on the disk. */
export interface KeptBackUp {
  readonly kind: 'kept'
  readonly paths: Readonly<Partial<Record<Half, string>>>
  readonly bytes: number
  readonly rooms: number
  /** Earlier archives whose time was over. */
  readonly removed: readonly string[]
}

type Folders = Readonly<Record<'data', string> & Partial<Record<'keys', string>>>

const isWithin = (folder: string, other: string): boolean =>
  `${other}${sep}`.startsWith(`${folder}${sep}`)

/** Why these folders will not do. */
async function refuseFolders({ data, keys }: Folders): Promise<Refused | undefined> {
  const real = await Promise.all([data, keys ?? data].map((each) => realpath(each)))
  const [one = '', other = ''] = real
  if (keys === undefined || !(isWithin(one, other) || isWithin(other, one))) return undefined
  return refuse(
    'Les clés se gardent ailleurs que le reste, et pas dans un dossier qui contient l’autre : ensemble, elles ouvrent tout, y compris ce qui a été effacé depuis.',
    'Keys are kept elsewhere than the rest, and not in a folder that holds the other: together they open everything, what was erased since included.',
  )
}

/** In place: after the new one stands under its name, what the old one held is nowhere. */
async function wipe(file: FileHandle): Promise<void> {
  const { size } = await file.stat()
  await file.write(Buffer.alloc(size), 0, size, 0)
  await file.sync()
  await file.close()
}

const isMissing = (cause: unknown): boolean => (cause as { code?: string }).code === 'ENOENT'

/** Of sealed lines nothing need be wiped; of keys, all. */
async function putInPlace({ path: part, half }: Part, path: string): Promise<void> {
  const former = half === 'keys' ? open(path, 'r+') : undefined
  const before = await former?.catch((cause: unknown) => {
    if (isMissing(cause)) return undefined
    throw cause
  })
  await rename(part, path)
  await syncFolder(join(path, '..'))
  if (before !== undefined) await wipe(before)
}

/** Written beside its place under another name, so that a full disk leaves the former one whole. */
interface Part {
  readonly half: Half
  readonly folder: string
  readonly path: string
  readonly file: FileHandle
}

async function openPart(half: Half, folder: string): Promise<Part> {
  const path = join(folder, `.faire-echo-${half}.part`)
  // What a stop left of an earlier one.
  await rm(path, { force: true })
  return { half, folder, path, file: await open(path, 'wx', 0o600) }
}

async function closeParts(parts: readonly Part[]): Promise<void> {
  for (const { file } of parts) {
    await file.sync()
    await file.close()
  }
}

/** Reads both again from the disk: a back-up that cannot be read is none. */
async function vouched(parts: readonly Part[]): Promise<ArchiveHead | Refused> {
  let head: ArchiveHead | Refused = refuse('', '')
  for (const { path, half } of parts) {
    head = await readArchive(path, half, () => undefined)
    if ('kind' in head) return head
  }
  return head
}

async function removeOutdated(folder: string, nowMs: number): Promise<string[]> {
  const names = outdated(await readdir(folder), nowMs)
  for (const name of names) await rm(join(folder, name))
  return names
}

async function place(
  parts: readonly Part[],
  head: ArchiveHead,
  nowMs: number,
): Promise<KeptBackUp> {
  const paths: Partial<Record<Half, string>> = {}
  let bytes = 0
  for (const part of parts) {
    const { half, folder } = part
    const path = join(folder, half === 'data' ? archiveNameAt(head.madeAtMs) : keysArchiveName)
    paths[half] = path
    bytes += (await stat(part.path)).size
    await putInPlace(part, path)
  }
  const removed = await removeOutdated(parts[0]?.folder ?? '', nowMs)
  return { kind: 'kept', paths, bytes, rooms: head.rooms, removed }
}

function whyNot(cause: unknown): Refused {
  const { code = String(cause) } = cause as { code?: string }
  return refuse(
    `La sauvegarde n’a pas pu être écrite (${code}). Les précédentes sont entières.`,
    `The back-up could not be written (${code}). Earlier ones are whole.`,
  )
}

/** Keeps what comes as two archives, or as one when nobody says where keys go; whole, or not at all. */
export async function keepArchives(
  pieces: AsyncIterable<Piece>,
  folders: Folders,
  nowMs: number,
): Promise<KeptBackUp | Refused> {
  const parts: Part[] = []
  try {
    const refused = await refuseFolders(folders)
    if (refused !== undefined) return refused
    parts.push(await openPart('data', folders.data))
    if (folders.keys !== undefined) parts.push(await openPart('keys', folders.keys))
    for await (const { to, bytes } of pieces)
      await parts.find(({ half }) => half === to)?.file.writeFile(bytes)
    await closeParts(parts)
    const head = await vouched(parts)
    return 'kind' in head ? head : await place(parts, head, nowMs)
  } catch (cause) {
    return whyNot(cause)
  } finally {
    // A file that is closed or was put in its place already has nothing left to lose.
    for (const { file, path } of parts) {
      await file.close().catch(() => undefined)
      await rm(path, { force: true })
    }
  }
}
