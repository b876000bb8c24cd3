import type { RecordId } from '../../../shared/model/ids.ts'
import type { PageWords } from '../../../shared/model/page.ts'
import type { SynthesisWords } from '../../../shared/model/synthesis.ts'
import { bothPages, bothSyntheses } from '../store/select/workshop-meeting.ts'
import type { Manuscript } from '../store/workshop.ts'
import type { Kept } from '../sync/line.ts'
import { idsOf, recordOf, same, withWords, wordsIn, type Pen, type Words } from './workshop-pen.ts'
import { show, spotSoon } from './workshop-saving.ts'

function forgetOnItsWay(pen: Pen, id: RecordId): void {
  pen.posted.delete(id)
  pen.earlier.delete(id)
}

/** One's own words, from before what is on its way: nobody else wrote them. */
function wroteBefore(pen: Pen, manuscript: Manuscript, id: RecordId): boolean {
  const words = recordOf(pen, id)?.words
  const earlier: readonly Words[] = pen.earlier.get(id) ?? []
  return words !== undefined && earlier.some((each) => same(manuscript, id, [each, words]))
}

/** What came down for a record: taken when nothing was typed over it, else a person chooses. */
export function meet(pen: Pen): void {
  const { manuscript, meetings } = pen.state.getState()
  if (manuscript === undefined) return
  let next = manuscript
  let met = meetings
  for (const id of idsOf(manuscript)) {
    const record = recordOf(pen, id)
    const theirs = record?.words
    const base = pen.base.get(id)
    const mine = wordsIn(manuscript, id)
    if (theirs === undefined || base === undefined || mine === undefined) continue
    if (same(manuscript, id, [theirs, base])) {
      if (record?.keeping === 'sent') forgetOnItsWay(pen, id)
      met = met.filter((meeting) => meeting.id !== id)
      continue
    }
    // Answered before it came down: for an instant what was there before stands again.
    if (pen.posted.has(id) && wroteBefore(pen, manuscript, id)) continue
    // Theirs came while ours was on its way: it will come back refused.
    const isOurs = pen.posted.has(id)
    if (same(manuscript, id, [theirs, mine]) || (!isOurs && same(manuscript, id, [mine, base]))) {
      pen.base.set(id, theirs)
      next = withWords(next, id, theirs)
      met = met.filter((meeting) => meeting.id !== id)
    } else met = [...met.filter((meeting) => meeting.id !== id), { id, theirs }]
  }
  next = withPagesOf(pen, next)
  if (next !== manuscript || met !== meetings) {
    pen.state.setState({ manuscript: next, meetings: met })
    spotSoon(pen)
  }
}

/** Pages that another facilitator added or took out. */
export function withPagesOf(pen: Pen, manuscript: Manuscript): Manuscript {
  const { pages: table } = pen.board.getState()
  const mine = manuscript.pages.filter(({ id }) => table.has(id))
  const known = new Set(mine.map(({ id }) => id))
  const added = [...table.values()].filter(
    ({ id, record }) => record.of === manuscript.id && !known.has(id),
  )
  if (added.length === 0 && mine.length === manuscript.pages.length) return manuscript
  for (const { id, words } of added) pen.base.set(id, words)
  return { ...manuscript, pages: [...mine, ...added.map(({ id, words }) => ({ id, words }))] }
}

export const refusedFor = ({ refused }: Pen, id: string): readonly Kept[] =>
  refused.filter(({ act }) => act.operations.some((operation) => operation.id === id))

/** Refused posts whose meeting was settled. */
export function letGo(pen: Pen): void {
  for (const [id, upTo] of pen.settled) {
    for (const { key } of refusedFor(pen, id)) if (key <= upTo) void pen.desk.line.discard(key)
  }
}

export async function settle(
  pen: Pen,
  id: RecordId,
  how: 'mine' | 'theirs' | 'both',
): Promise<void> {
  const { manuscript, meetings, replaced } = pen.state.getState()
  const theirs = meetings.find((meeting) => meeting.id === id)?.theirs
  const mine = manuscript === undefined ? undefined : wordsIn(manuscript, id)
  if (manuscript === undefined || theirs === undefined || mine === undefined) return
  pen.settled.set(id, pen.posted.get(id) ?? 0)
  pen.posted.delete(id)
  letGo(pen)
  pen.base.set(id, theirs)
  pen.steps = [...pen.steps, { manuscript, replaced }]
  pen.state.setState({ meetings: meetings.filter((meeting) => meeting.id !== id) })
  const both =
    manuscript.id === id
      ? bothSyntheses(theirs as SynthesisWords, mine as SynthesisWords)
      : bothPages(theirs as PageWords, mine as PageWords)
  const chosen = { mine, theirs, both }[how]
  if (how === 'theirs') await pen.kept.forget(id)
  show(pen, withWords(manuscript, id, chosen), replaced)
}
