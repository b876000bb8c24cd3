import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a label asks: to mask, to generalise, or to leave alone. */
export type Asked = 'M' | 'G' | 'K'

export interface Label {
  readonly asked: Asked
  readonly class: string
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A text without its marks, its labels, and the names its group would have given. */
export interface LabelledText {
  readonly title: string
  readonly roster: readonly string[]
  readonly text: string
  readonly labels: readonly Label[]
}

const MARK = /\[\[([MGK])(?: (\w+))?:([^\]]*)\]\]/g

function unmark(marked: string): Pick<LabelledText, 'text' | 'labels'> {
  const labels: Label[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(from, match.index)
    const [whole, asked = 'K', kind = '', said = ''] = match
    const start = text.length
    labels.push({ asked: asked as Asked, class: kind, start, end: start + said.length, text: said })
    text += said
    from = match.index + whole.length
  }
  return { text: text + marked.slice(from), labels }
}

/** Reads texts from a file: « === title », « roster: a; b », then the text with its marks. */
export function readLabelled(file: string): readonly LabelledText[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title = '', rosterLine = '', ...lines] = part.split('\n')
      const roster = rosterLine
        .replace(/^roster:/, '')
        .split(';')
        .map((name) => name.trim())
      return { title, roster, ...unmark(lines.join('\n').trim()) }
    })
}

/** All the texts of a part of the corpus: « examples », « development », « held-out »… */
export function corpus(part: string): readonly LabelledText[] {
  const folder = join(import.meta.dirname, 'corpus')
  return readdirSync(folder)
    .filter((name) => name.startsWith(part))
    .sort()
    .flatMap((name) => readLabelled(readFileSync(join(folder, name), 'utf8')))
}
