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
