import type { CopiedRun } from '../../../../shared/synthesis/copied.ts'
import type { PageWords } from '../../../../shared/model/page.ts'
import type { Mark } from '../../store/mark.ts'

/** A stretch of one text, and what is to be seen of it. */
export interface Segment {
  readonly start: number
  readonly text: string
  readonly look: 'plain' | 'pending' | 'replaced' | 'kept' | 'copied' | 'quoted'
  readonly mark?: Mark
}

interface Looked {
  readonly start: number
  readonly end: number
  readonly look: Segment['look']
  readonly mark?: Mark
}

export interface Looks {
  readonly pending: readonly Mark[]
  readonly kept: PageWords['kept']
  readonly replaced: readonly string[]
  readonly copied: readonly CopiedRun[]
  readonly quoted: readonly string[]
}

/** Each place where these words stand. */
function placesOf(text: string, words: string): readonly { start: number; end: number }[] {
  if (words === '') return []
  const found: { start: number; end: number }[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    found.push({ start: at, end: at + words.length })
  }
  return found
}

/** What is to be decided comes first, then what was decided, then what is only shown. */
function looked(text: string, looks: Looks): readonly Looked[] {
  const standing = (words: readonly string[], look: Segment['look']) =>
    words.flatMap((each) => placesOf(text, each).map((place) => ({ ...place, look })))
  return [
    ...looks.pending.map((mark) => ({ ...mark, look: 'pending' as const, mark })),
    ...standing(looks.replaced, 'replaced'),
    ...standing(
      looks.kept.map((each) => each.text),
      'kept',
    ),
    ...standing(looks.quoted, 'quoted'),
    ...looks.copied.map((run) => ({ start: run.start, end: run.end, look: 'copied' as const })),
  ]
}

/** A text cut into stretches that follow one another and hold it whole. */
export function segmentsOf(text: string, looks: Looks): readonly Segment[] {
  const places = looked(text, looks)
  const edges = new Set([0, text.length])
  for (const { start, end } of places) {
    edges.add(Math.min(start, text.length))
    edges.add(Math.min(end, text.length))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const whole: Segment[] = []
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1] ?? text.length
    const over = places.find((place) => place.start <= start && place.end >= end)
    const last = whole.at(-1)
    const look = over?.look ?? 'plain'
    const isSame = last?.look === look && last.mark === over?.mark
    if (last !== undefined && isSame) {
      whole[whole.length - 1] = { ...last, text: last.text + text.slice(start, end) }
    } else {
      const mark = over?.mark
      whole.push({ start, text: text.slice(start, end), look, ...(mark && { mark }) })
    }
  }
  return whole
}

/** Words as a person counts them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0
}
