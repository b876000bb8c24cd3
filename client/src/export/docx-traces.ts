import { strFromU8, strToU8, unzipSync } from 'fflate'
import { plainZip, type ZipEntry } from './plain-zip.ts'
import { xmlText } from './xml.ts'

/** All that a file says of itself: what it is called, and in what language. */
export type FileSays = { readonly title: string; readonly locale: string }

const about = 'docProps/core.xml'
/** Author, program, own fields: the package writes them, nobody needs them. */
const traces = ['docProps/app.xml', 'docProps/custom.xml'] as const
/** Parts that name the others. */
const lists = ['[Content_Types].xml', '_rels/.rels']

const aboutXml = ({ title, locale }: FileSays): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${xmlText(title)}</dc:title><dc:language>${locale}</dc:language></cp:coreProperties>`

/** Takes out of a list of parts those that are gone. */
const unlisted = (xml: string): string =>
  traces.reduce(
    (rest, path) =>
      rest.replaceAll(new RegExp(`<(Override|Relationship) [^>]*"/?${path}"[^>]*/>`, 'g'), ''),
    xml,
  )

/** Readers look for the list of types first; the rest goes by name. */
const first = (path: string): string => (path === lists[0] ? ' ' : path)

/** The same document without author, program, time or order of making: the same words, the same bytes. */
export function withoutTraces(packed: Uint8Array, says: FileSays): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(packed)).filter(
    ([path]) => !traces.some((trace) => trace === path),
  )
  const entries = parts.map(([path, bytes]): ZipEntry => {
    if (path === about) return [path, strToU8(aboutXml(says))]
    return [path, lists.includes(path) ? strToU8(unlisted(strFromU8(bytes))) : bytes]
  })
  return plainZip(entries.sort(([left], [right]) => (first(left) < first(right) ? -1 : 1)))
}
