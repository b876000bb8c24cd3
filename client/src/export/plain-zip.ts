import { zipSync, type Zippable } from 'fflate'

/** One file of an archive. */
export type ZipEntry = readonly [path: string, bytes: Uint8Array<ArrayBuffer>]

/**
 * An archive that says nothing of when, where or by whom: every entry has the first minute that a zip
 * can hold, written in the device's own zone as zip wants it, and the same entries give the same bytes.
 */
export function plainZip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const tree: Zippable = {}
  for (const [path, bytes] of entries) {
    // The format asks for its type first and as it is, so that it can be read without unpacking.
    tree[path] = [bytes, { level: path === 'mimetype' ? 0 : 9 }]
  }
  return zipSync(tree, { mtime: new Date(1980, 0, 1) })
}
