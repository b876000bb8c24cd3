import type { PageWords } from '../../../../shared/model/page.ts'
import type { Board } from '../board.ts'
import type { Asked, Manuscript } from '../workshop.ts'
import type { ProposalRead } from './proposals.ts'
import { cutMark } from './workshop-decide.ts'

/** Requests made on a proposal, in the order of the text: signed or not, never counted. */
export function askedIn({ members }: Board, { pages, objections }: ProposalRead): readonly Asked[] {
  const asked = objections.flatMap(({ id, record, words }): readonly Asked[] => {
    const at = pages.findIndex((page) => page.id === words.page)
    const page = pages[at]
    if (page === undefined) return []
    const { part, wish, text } = words
    const pointed = part === undefined ? '' : page.words.parts[part].slice(words.start, words.end)
    const by = members.get(record.owner)?.words.name
    return [
      {
        id,
        at,
        passage: pointed === '' ? page.words.stake : pointed,
        wish,
        text,
        ...(part === undefined || pointed === '' ? {} : { part }),
        ...(by === undefined ? {} : { by }),
      },
    ]
  })
  return [...asked].sort((one, other) => one.at - other.at)
}

/** Where the words pointed at stand now; nothing once they were written otherwise. */
function placeOf({ pages }: Manuscript, { at, part, passage }: Asked) {
  const page = pages[at]
  if (page === undefined || part === undefined) return undefined
  const start = page.words.parts[part].indexOf(passage)
  return start < 0 ? undefined : { page, part, start, end: start + passage.length }
}

/** « Retirer ce passage » : cut from the text, and listed under it; nothing when it is gone already. */
export function withoutPassage(manuscript: Manuscript, asked: Asked): Manuscript | undefined {
  const found = placeOf(manuscript, asked)
  if (found === undefined) return undefined
  const { page, part, start, end } = found
  return cutMark(manuscript, {
    id: asked.id,
    field: { at: part, page: page.id },
    text: asked.passage,
    class: 'passage',
    level: 'mask',
    start,
    end,
    place: { start, end },
    reason: { key: 'asked', word: '' },
    proposals: [],
  })
}

/** A part cut where somebody pointed, so that what is asked of stands out. */
export function pointedRuns(
  text: string,
  asked: readonly Asked[],
  part: keyof PageWords['parts'],
): readonly { readonly start: number; readonly text: string; readonly isAsked: boolean }[] {
  const spans = asked
    .filter((one) => one.part === part)
    .map(({ passage }) => ({ start: text.indexOf(passage), length: passage.length }))
    .filter(({ start }) => start >= 0)
  const edges = new Set([0, text.length])
  for (const { start, length } of spans) edges.add(start).add(start + length)
  const cuts = [...edges].sort((one, other) => one - other)
  return cuts.slice(0, -1).map((start, at) => ({
    start,
    text: text.slice(start, cuts[at + 1]),
    isAsked: spans.some((span) => span.start <= start && start < span.start + span.length),
  }))
}
