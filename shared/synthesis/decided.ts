import { printOf } from '../model/flag.ts'
import { pageParts, type PageWords } from '../model/page.ts'
import type { SynthesisWords } from '../model/synthesis.ts'

/** A passage that spotting marked, as far as deciding needs to know it. */
export interface Marked {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly class: string
  readonly level: 'mask' | 'generalise'
}

/** What is written so far: the synthesis, and its pages in their order. */
export interface Written {
  readonly synthesis: Pick<SynthesisWords, 'title' | 'lead' | 'audience' | 'checked'>
  readonly pages: readonly PageWords[]
}

/**
 * The marks still to decide: all that spotting finds in the text as it now reads, but for those kept
 * with a reason. What was replaced or cut is not in the text any more, so nothing else is remembered.
 */
export function pendingMarks<M extends Marked>(
  marks: readonly M[],
  kept: PageWords['kept'],
): readonly M[] {
  return marks.filter(
    (mark) => !kept.some((each) => each.text === mark.text && each.class === mark.class),
  )
}

/** All that a reader would read, in order: what spotting is given, and what a check was made of. */
export function wholeText({ synthesis, pages }: Written): string {
  const paged = pages.flatMap(({ stake, parts, needs }) => [
    stake,
    ...pageParts.map((part) => parts[part]),
    ...needs.map(({ text }) => text),
  ])
  return [synthesis.title, synthesis.lead, ...paged].join('\n')
}

/** The print that a human check is made for: for other words, or another reader, it is made again. */
export function checkPrint(written: Written): number {
  return printOf(`${written.synthesis.audience}\n${wholeText(written)}`)
}

/** Which of the two checks that no machine makes stand for the text as it now reads. */
export function checksMade(written: Written): {
  readonly story: boolean
  readonly details: boolean
} {
  const print = checkPrint(written)
  const { story, details } = written.synthesis.checked
  return { story: story === print, details: details === print }
}
