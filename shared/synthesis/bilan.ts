import { bilanPartMaxChars, type BilanWords, type GroupTextWords } from '../model/group-text.ts'
import type { RecordId } from '../model/ids.ts'
import {
  draftPages,
  fewestForStories,
  type DraftedPage,
  type DraftMatter,
  type StakeMatter,
} from './draft.ts'

/** What the group kept of one session, the first session first: stakes and lines, never a story. */
export type Remembered = Pick<GroupTextWords, 'stakes' | 'pistes' | 'cells'>

/** A stake as it was last said, and whether it came back from one session to another. */
export interface StakeOfCycle {
  readonly stake: RecordId
  readonly text: string
  readonly flag: StakeMatter['flag']
  readonly concepts: readonly string[]
  readonly cameBack: boolean
}

/** What two wordings of one line have in common. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/** The stakes of a whole cycle, each once: those that came back first, then in the order they came. */
export function stakesOfCycle(memory: readonly Remembered[]): readonly StakeOfCycle[] {
  const said = new Map<string, StakeOfCycle>()
  for (const { stakes } of memory) {
    const here = new Map(stakes.map((each) => [folded(each.text), each]))
    for (const [key, { stake, text, flag, concepts }] of here) {
      const before = said.get(key)
      said.set(key, {
        stake,
        text,
        flag,
        concepts: [...new Set([...(before?.concepts ?? []), ...concepts])],
        cameBack: before !== undefined,
      })
    }
  }
  const all = [...said.values()]
  return [...all.filter(({ cameBack }) => cameBack), ...all.filter(({ cameBack }) => !cameBack)]
}

const cellOf = ({ cells = [] }: Remembered, piste: string): string | undefined =>
  cells.find(({ text }) => text === piste)?.cell

/** The lines the group kept, with the cell of the sheet they come from when it is known, each once. */
export function linesOfCycle(memory: readonly Remembered[]) {
  const lines = memory.flatMap((each) =>
    each.pistes.map((text) => ({ text, cell: cellOf(each, text) ?? '' })),
  )
  return [...new Map(lines.map((line) => [folded(line.text), line])).values()]
}

/** Paragraphs as long as they fit: a text is never cut in the middle of one. */
function fitted(paragraphs: readonly string[]): string {
  const kept: string[] = []
  for (const paragraph of paragraphs) {
    if ([...kept, paragraph].join('\n').length > bilanPartMaxChars) break
    kept.push(paragraph)
  }
  return kept.join('\n')
}

const asSentence = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`)

const needNames = [
  ['need-training', 'À la formation'],
  ['need-network', 'Au réseau'],
  ['need-management', 'À la direction'],
] as const

/** The cells whose lines have a place of their own in a Bilan: reference points and needs. */
export const sortedCells: ReadonlySet<string> = new Set([
  'reference',
  ...needNames.map(([cell]) => cell),
])

/**
 * The group's own Bilan as the rule begins it, from what the group kept and the rules it gave itself;
 * what became of each thing is left to be said, aloud, by the group.
 */
export function groupBilan(memory: readonly Remembered[], rules: readonly string[]): BilanWords {
  const lines = linesOfCycle(memory)
  const tried = lines.filter(({ cell }) => !sortedCells.has(cell))
  const needs = needNames.flatMap(([cell, name]) =>
    lines.filter((line) => line.cell === cell).map(({ text }) => `${name} : ${asSentence(text)}`),
  )
  return {
    moved: fitted(
      tried.length === 0
        ? ['Ce qui a bougé pour nous : …']
        : tried.map(({ text }) => `« ${text} » : …`),
    ),
    returned: fitted(
      stakesOfCycle(memory)
        .filter(({ cameBack }) => cameBack)
        .map(({ text }) => asSentence(text)),
    ),
    references: fitted(
      lines.filter(({ cell }) => cell === 'reference').map(({ text }) => asSentence(text)),
    ),
    needs: fitted(needs),
    charter: fitted(rules.map((rule) => `« ${rule} » : …`)),
  }
}

/** What the rule leaves to be said. */
const unsaid = /:[ \u00A0\u202F]…\s*$/u

const saidOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !unsaid.test(line))
    .join('\n')
    .trim()

/** What was said: lines that still wait for words are not kept. */
export function saidIn(bilan: BilanWords): BilanWords {
  const { moved, returned, references, needs, charter } = bilan
  return {
    moved: saidOf(moved),
    returned: saidOf(returned),
    references: saidOf(references),
    needs: saidOf(needs),
    charter: saidOf(charter),
  }
}

/** What a Bilan for others is made from: the group's memory, and nobody's card. */
export interface BilanMatter extends DraftMatter {
  readonly cameBack: ReadonlySet<RecordId>
}

/**
 * The Bilan for managements as the rule begins it: a page for each stake that may leave; what moved,
 * the reference points, the needs and how the charter held stand on the first, once. No piste, no rule
 * of the group word for word. Under six people, stakes alone.
 */
export function bilanPages(matter: BilanMatter): readonly DraftedPage[] {
  const lines = matter.lines.filter(({ cell }) => sortedCells.has(cell))
  const asked = matter.stakes.map((stake) => ({ ...stake, situations: [], echoes: [] }))
  const pages = draftPages({ ...matter, stakes: asked, lines, pistes: [] })
  return pages.map((page, at) => {
    if (matter.people < fewestForStories) return page
    const echoed = matter.cameBack.has(page.from)
      ? 'Cet enjeu est revenu d’une séance à l’autre.'
      : ''
    const { light, open } = page.parts
    if (at > 0) return { ...page, parts: { happened: '', echoed, light, open } }
    const charter = 'Comment le cadre du groupe a tenu : …'
    return {
      ...page,
      parts: {
        happened: 'Ce qui a bougé pendant ce cycle : …',
        echoed,
        light,
        open: [open, charter].filter(Boolean).join('\n\n'),
      },
    }
  })
}
