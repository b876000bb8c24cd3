import { groupTextWordsShape, type GroupTextWords } from '../../../../shared/model/group-text.ts'
import { bothLines, eachOnce } from './workshop-meeting.ts'

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
    return { ...words, pistes: [...new Set(all)].filter(Boolean) }
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
  const parsed = groupTextWordsShape.safeParse({ ...theirs, stakes: [...said.values()], pistes })
  return parsed.success ? parsed.data : undefined
}

/** All its lines, to be read side by side. */
export function toldText({ stakes, pistes }: GroupTextWords): string {
  return [...stakes.map(({ text }) => text), ...pistes].join('\n')
}
