import type { Gazetteers } from '../../shared/synthesis/spotting/gazetteers.ts'
import { noRoster, readRoster } from '../../shared/synthesis/spotting/roster.ts'
import type { Span } from '../../shared/synthesis/spotting/span.ts'
import { spot } from '../../shared/synthesis/spotting/spot.ts'
import { FUNCTION_WORDS } from '../../shared/synthesis/spotting/words/function-words.ts'
import { fold } from '../../shared/synthesis/spotting/fold.ts'
import type { Label, LabelledText } from './labelled-text.ts'

/** What spotting did of one text. */
export interface Outcome {
  readonly title: string
  readonly words: number
  readonly found: readonly Label[]
  readonly missed: readonly Label[]
  readonly keptMasked: readonly Label[]
  readonly flagged: readonly Label[]
  readonly unflagged: readonly Label[]
  /** Masks that meet no label; clues that meet none. */
  readonly falseMasks: readonly Span[]
  readonly falseClues: readonly Span[]
}

const meets = (
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean => one.start < other.end && other.start < one.end

/** Every word of the label that is not a mere article, preposition or civility lies under a mask. */
function isCovered(label: Label, masks: readonly Span[]): boolean {
  const words = [...label.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*/gu)]
  const telling = words.filter(
    ([word]) =>
      !FUNCTION_WORDS.has(fold(word)) ||
      /^\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche/i.test(word),
  )
  return (telling.length === 0 ? words : telling).every((word) => {
    const start = label.start + word.index
    const end = start + word[0].length
    return masks.some((mask) => mask.start <= start && end <= mask.end)
  })
}

/** Holds what is spotted in one text against its labels. */
export function outcomeOf(
  { title, text, roster, labels }: LabelledText,
  gazetteers: Gazetteers,
  withRoster: boolean,
): Outcome {
  const names = roster.map((name) => ({ kind: 'any' as const, name }))
  const spans = spot(text, withRoster ? readRoster(names) : noRoster, gazetteers)
  const masks = spans.filter(({ level }) => level === 'mask')
  const asked = (kind: string) => labels.filter((label) => label.asked === kind)
  const wanted = labels.filter((label) => label.asked !== 'K')
  const alone = spans.filter((span) => !wanted.some((label) => meets(span, label)))
  return {
    title,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    found: asked('M').filter((label) => isCovered(label, masks)),
    missed: asked('M').filter((label) => !isCovered(label, masks)),
    keptMasked: asked('K').filter((label) => masks.some((mask) => meets(mask, label))),
    flagged: asked('G').filter((label) => spans.some((span) => meets(span, label))),
    unflagged: asked('G').filter((label) => !spans.some((span) => meets(span, label))),
    falseMasks: alone.filter(({ level }) => level === 'mask'),
    falseClues: alone.filter(({ level }) => level === 'generalise'),
  }
}
