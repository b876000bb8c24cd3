import { pageParts, type PageWords } from '../../../../shared/model/page.ts'
import { pendingMarks, wholeText, type Written } from '../../../../shared/synthesis/decided.ts'
import type { Field, Mark } from '../mark.ts'
import type { Manuscript, WrittenPage } from '../workshop.ts'

/** What spotting says of the whole text, whatever finds it. */
export type SpottedIn = Omit<Mark, 'id' | 'field'>

export function fieldKey(field: Field): string {
  if (!('page' in field)) return field.at
  return `${field.page} ${field.at}${'index' in field ? ` ${field.index}` : ''}`
}

export function writtenOf({ synthesis, pages }: Manuscript): Written {
  return { synthesis, pages: pages.map(({ words }) => words) }
}

function pageFields({ id: page, words }: WrittenPage): readonly (readonly [Field, string])[] {
  return [
    [{ at: 'stake', page }, words.stake],
    ...pageParts.map((at): readonly [Field, string] => [{ at, page }, words.parts[at]]),
    ...words.needs.map(({ text }, index): readonly [Field, string] => [
      { at: 'need', page, index },
      text,
    ]),
  ]
}

/** Every text of the synthesis, in the order of `wholeText`. */
export function fieldsOf({ synthesis, pages }: Manuscript): readonly (readonly [Field, string])[] {
  return [
    [{ at: 'title' }, synthesis.title],
    [{ at: 'lead' }, synthesis.lead],
    ...pages.flatMap(pageFields),
  ]
}

export function textOf(manuscript: Manuscript, field: Field): string {
  const key = fieldKey(field)
  return fieldsOf(manuscript).find(([each]) => fieldKey(each) === key)?.[1] ?? ''
}

/** As it is written in French: spotting reads both signs, and answers with the plain one. */
const asWritten = (proposal: string): string => proposal.replaceAll("'", '’')

/** Marks of the whole text, each in the field where it stands. */
export function marksIn(manuscript: Manuscript, spotted: readonly SpottedIn[]): readonly Mark[] {
  let from = 0
  return fieldsOf(manuscript).flatMap(([field, text]) => {
    const [start, end] = [from, from + text.length]
    from = end + 1
    return spotted
      .filter((span) => span.start >= start && span.end <= end)
      .map((span) => ({
        ...span,
        id: `${fieldKey(field)} ${span.start - start}`,
        field,
        proposals: span.proposals.map(asWritten),
        start: span.start - start,
        end: span.end - start,
        place: {
          start: Math.max(span.place.start - start, 0),
          end: Math.min(span.place.end - start, text.length),
        },
      }))
  })
}

/** What spotting is given. */
export function spottedText(manuscript: Manuscript): string {
  return wholeText(writtenOf(manuscript))
}

/** What was kept where a field stands: title and lead belong to no page. */
export function keptFor({ pages }: Manuscript, field: Field): PageWords['kept'] {
  const here = pages.filter(({ id }) => !('page' in field) || field.page === id)
  return here.flatMap(({ words }) => words.kept)
}

/** The marks still to decide, in the order of the text. */
export function pendingIn(manuscript: Manuscript, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => pendingMarks([mark], keptFor(manuscript, mark.field)).length > 0)
}
