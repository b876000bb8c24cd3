import {
  bilanParts,
  groupTextWordsShape,
  type BilanWords,
  type GroupTextWords,
} from '../../../../shared/model/group-text.ts'
import { bothLines, eachOnce, under } from './workshop-meeting.ts'

type Stake = GroupTextWords['stakes'][number]

/** One line of the group's text said otherwise: what it was when it was read, and what it becomes. */
export type LineSaid = (
  | { readonly stake: Stake; readonly piste?: never }
  | { readonly piste: string; readonly stake?: never }
) & {
  /** An empty text takes the line away; an empty piste adds one. */
  readonly to: string
  /** The revision that was read. */
  readonly rev: number
}

/** Whether that line still is what was read. */
export function stands({ stakes, pistes }: GroupTextWords, { stake, piste }: LineSaid): boolean {
  if (stake === undefined) return piste === '' || pistes.includes(piste)
  return stakes.find((each) => each.stake === stake.stake)?.text === stake.text
}

/** The text with that line said, whoever took it away meanwhile. */
export function withLine(words: GroupTextWords, { stake, piste, to }: LineSaid): GroupTextWords {
  if (stake === undefined) {
    const there = words.pistes.includes(piste)
    const all = there
      ? words.pistes.map((each) => (each === piste ? to : each))
      : [...words.pistes, to]
    const { cells } = words
    const named = cells?.flatMap((each) => {
      if (each.text !== piste) return each
      return to === '' ? [] : { ...each, text: to }
    })
    return {
      ...words,
      pistes: [...new Set(all)].filter(Boolean),
      ...(named === undefined ? {} : { cells: named }),
    }
  }
  const there = words.stakes.some((each) => each.stake === stake.stake)
  const all = there ? words.stakes : [...words.stakes, stake]
  const said = all.map((each) => (each.stake === stake.stake ? { ...each, text: to } : each))
  return { ...words, stakes: said.filter(({ text }) => text !== '') }
}

/** Both texts in one, line by line; nothing when they would not fit. */
export function bothTexts(
  theirs: GroupTextWords,
  mine: GroupTextWords,
): GroupTextWords | undefined {
  const said = new Map(theirs.stakes.map((each) => [each.stake, each]))
  for (const each of mine.stakes) {
    const other = said.get(each.stake)
    said.set(each.stake, other ? { ...other, text: bothLines(other.text, each.text) } : each)
  }
  const pistes = eachOnce(theirs.pistes, mine.pistes)
  const cells = [...(theirs.cells ?? []), ...(mine.cells ?? [])]
    .filter(({ text }) => pistes.includes(text))
    .slice(0, 12)
  const parsed = groupTextWordsShape.safeParse({
    ...theirs,
    stakes: [...said.values()],
    pistes,
    ...(cells.length === 0 ? {} : { cells: eachOnce(cells, []) }),
    ...bothBilans(theirs.bilan, mine.bilan),
  })
  return parsed.success ? parsed.data : undefined
}

/** Of a Bilan, both, part by part. */
function bothBilans(theirs: BilanWords | undefined, mine: BilanWords | undefined) {
  if (theirs === undefined || mine === undefined) return mine === undefined ? {} : { bilan: mine }
  const bilan = { ...mine }
  for (const part of bilanParts) bilan[part] = under(theirs[part], mine[part])
  return { bilan }
}

/** All its lines, to be read side by side. */
export function toldText({ stakes, pistes, bilan }: GroupTextWords): string {
  const parts = bilan === undefined ? [] : bilanParts.map((part) => bilan[part])
  return [...stakes.map(({ text }) => text), ...pistes, ...parts].filter(Boolean).join('\n')
}
