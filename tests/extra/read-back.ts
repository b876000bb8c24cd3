import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** LibreOffice without a screen, with a profile of its own: another that runs is left alone. */
export async function convert(folder: string, format: string, names: readonly string[]) {
  const profile = pathToFileURL(join(folder, 'profile')).href
  const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', format]
  await run('soffice', [...words, '--outdir', folder, ...names], { cwd: folder, timeout: 100_000 })
}

/** What to leave out of each page; `asDrawn` takes words in the order of the file. */
type Edges = { readonly top: number; readonly bottom: number; readonly asDrawn?: boolean }

/** Words of a PDF in reading order, without what each page has above and below, in points. */
export async function wordsOf(path: string, edges: Edges) {
  const height = String(842 - edges.top - edges.bottom)
  const area = [
    ...(edges.asDrawn === true ? ['-raw'] : []),
    '-r',
    '72',
    '-x',
    '0',
    '-y',
    String(edges.top),
    '-W',
    '596',
    '-H',
    height,
  ]
  const { stdout } = await run('pdftotext', [...area, path, '-'], { maxBuffer: 64_000_000 })
  return stdout
}

/** What a PDF says of itself. */
export async function about(path: string): Promise<string> {
  const { stdout } = await run('pdfinfo', [path])
  return stdout
}

/** Letters alone: lines, columns, spaces and the hyphens that end a line are the reader's. */
export const lettersOf = (text: string): string =>
  text.replaceAll(/[\s\u00A0\u202F\u200B\u00AD-]+/g, '')

/** The first of these texts that does not come after those before it. */
export function firstMissing(texts: readonly string[], read: string): string | undefined {
  const letters = lettersOf(read)
  let from = 0
  return texts.find((text) => {
    const wanted = lettersOf(text)
    const at = letters.indexOf(wanted, from)
    if (at >= 0) from = at + wanted.length
    return at < 0
  })
}

/** A page as it comes out of a printer: 50 dots an inch, 0 for ink, 255 for paper. */
export interface Printed {
  readonly width: number
  readonly height: number
  readonly grey: Uint8Array
}

const dotsPerInch = 50

/** Each page of a PDF, as an image. */
export async function imagesOf(path: string): Promise<readonly Printed[]> {
  const words = ['-r', String(dotsPerInch), '-gray', path]
  const { stdout } = await run('pdftoppm', words, { encoding: 'buffer', maxBuffer: 64_000_000 })
  const pages: Printed[] = []
  for (let at = 0; at < stdout.length;) {
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(stdout.toString('latin1', at, at + 64))
    if (head === null) throw new Error('Not the images of a PDF')
    const [width, height] = [Number(head[1]), Number(head[2])]
    const from = at + head[0].length
    pages.push({ width, height, grey: stdout.subarray(from, from + width * height) })
    at = from + width * height
  }
  return pages
}

/** Millimetres of blank paper at the nearest edge of a page. */
export function blankEdgeMm({ width, height, grey }: Printed): number {
  const nearest = grey.reduce((least, level, at) => {
    const [x, y] = [at % width, Math.floor(at / width)]
    return level > 245 ? least : Math.min(least, x, y, width - 1 - x, height - 1 - y)
  }, width)
  return (nearest / dotsPerInch) * 25.4
}

/** How much of a page is ink, from 0 to 1. */
export const inkOf = ({ grey }: Printed): number =>
  grey.reduce((sum, level) => sum + (255 - level), 0) / (255 * grey.length)
