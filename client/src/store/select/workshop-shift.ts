import type { Manuscript } from '../workshop.ts'
import type { Mark } from '../mark.ts'
import { fieldKey, textOf } from './workshop-fields.ts'

/** How many letters two texts begin with alike. */
function alike(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one[at] === other[at]) at += 1
  return at
}

/** How many letters they end with alike. */
function alikeAtEnd(one: string, other: string, most: number): number {
  let at = 0
  while (at < most && one.at(-1 - at) === other.at(-1 - at)) at += 1
  return at
}

/** A mark before a change stays, one after it moves, one that it touches goes. */
function shifted(mark: Mark, before: string, after: string): readonly Mark[] {
  if (before === after) return [mark]
  const head = alike(before, after)
  const most = Math.min(before.length, after.length) - head
  const tail = alikeAtEnd(before, after, most)
  if (mark.end <= head) return [mark]
  if (mark.start < before.length - tail) return []
  const by = after.length - before.length
  const start = mark.start + by
  const id = `${fieldKey(mark.field)} ${start}`
  const place = { start: mark.place.start + by, end: mark.place.end + by }
  return [{ ...mark, id, start, end: mark.end + by, place }]
}

/** Marks that still stand where they did, until the text has been read again. */
export function shiftMarks(
  marks: readonly Mark[],
  before: Manuscript,
  after: Manuscript,
): readonly Mark[] {
  return marks
    .flatMap((mark) => shifted(mark, textOf(before, mark.field), textOf(after, mark.field)))
    .filter((mark) => textOf(after, mark.field).slice(mark.start, mark.end) === mark.text)
}
