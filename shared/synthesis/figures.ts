import type { FiguresWords } from '../model/figures.ts'

/** What one group deposited, in the order of arrival. */
export interface Deposited {
  readonly ord: number
  readonly words: FiguresWords
}

/** Groups whose figures are only ever said together. */
export interface Block {
  readonly kind: FiguresWords['kind']
  readonly year: number
  readonly groups: readonly FiguresWords[]
}

/** What is said of activity: sums over whole blocks. */
export interface Activity {
  readonly groups: number
  readonly sessions: number
  readonly hours: number
  readonly personHours: number
  /** How many people, from and to. */
  readonly people: readonly [least: number, most: number]
}

export const fewestGroups = 3
export const fewestSessions = 5
/** Beyond this share of a sum, one group could be read in it. */
const largestShare = 0.85
const summed = ['sessions', 'hours', 'personHours'] as const

const sum = (groups: readonly FiguresWords[], field: (typeof summed)[number]): number =>
  groups.reduce((total, group) => total + group[field], 0)

function isDominated(groups: readonly FiguresWords[], field: (typeof summed)[number]): boolean {
  const total = sum(groups, field)
  return groups.some((group) => group[field] > total * largestShare)
}

/** True for groups enough that none can be read in their sum. */
export function mayBeSaid(groups: readonly FiguresWords[]): boolean {
  const isEnough = groups.length >= fewestGroups && sum(groups, 'sessions') >= fewestSessions
  return isEnough && !summed.some((field) => isDominated(groups, field))
}

/**
 * Groups of one kind and year, put together in the order they came, each block closed as soon as it
 * may be said. A block never changes and none overlap: whatever is asked, by any filter and at any
 * two times, the answers differ by whole blocks. What waits for its block is said nowhere, not even
 * in a total.
 */
export function blocksOf(deposited: readonly Deposited[]): readonly Block[] {
  const waiting = new Map<string, FiguresWords[]>()
  const blocks: Block[] = []
  for (const { words } of [...deposited].sort((left, right) => left.ord - right.ord)) {
    const { kind, season } = words
    const cell = `${kind}/${season.year}`
    const groups = [...(waiting.get(cell) ?? []), words]
    const isClosed = mayBeSaid(groups)
    if (isClosed) blocks.push({ kind, year: season.year, groups })
    waiting.set(cell, isClosed ? [] : groups)
  }
  return blocks
}

/** The sum of the blocks that are kept; nothing, « moins de 5 », when there is none. */
export function activityOf(
  blocks: readonly Block[],
  keeps: (block: Block) => boolean,
): Activity | undefined {
  const groups = blocks.filter(keeps).flatMap((block) => block.groups)
  if (groups.length === 0) return undefined
  const bounds = groups.map(({ people }) => people.split('-').map(Number))
  const total = (at: 0 | 1) => bounds.reduce((all, range) => all + (range[at] ?? 0), 0)
  return {
    groups: groups.length,
    sessions: sum(groups, 'sessions'),
    hours: sum(groups, 'hours'),
    personHours: sum(groups, 'personHours'),
    people: [total(0), total(1)],
  }
}

/** Kinds that enough groups have: of another one, a text shows none. */
export function kindsShown(deposited: readonly Deposited[]): ReadonlySet<FiguresWords['kind']> {
  const counts = new Map<FiguresWords['kind'], number>()
  for (const { words } of deposited) counts.set(words.kind, (counts.get(words.kind) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= fewestGroups).map(([kind]) => kind))
}
