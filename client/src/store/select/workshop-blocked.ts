import { pageParts, type PagePart } from '../../../../shared/model/page.ts'
import type { RecordId } from '../../../../shared/model/ids.ts'
import { checksMade } from '../../../../shared/synthesis/decided.ts'
import type { Matter } from '../../../../shared/synthesis/matter.ts'
import { recognise, type NotYet, type Recognition } from '../../../../shared/synthesis/recognise.ts'
import type { Manuscript, Writing } from '../workshop.ts'
import type { Mark } from '../mark.ts'
import { writtenOf } from './workshop-fields.ts'

/** Why a text cannot be proposed yet: what the rule says, and what is not written yet. */
export type Blocked = NotYet | 'title' | 'long' | 'reading' | 'unfinished' | 'gone'

/** What the draft leaves to be found. */
const unfinished = /:[ \u00A0\u202F]…\s*$/mu

/** A part where the draft left something to be found. */
export interface Unfinished {
  readonly page: RecordId
  readonly at: PagePart
  readonly stake: string
}

/** The first of them, in the order of the text. */
export function unfinishedIn({ pages }: Manuscript): Unfinished | undefined {
  return pages
    .flatMap(({ id, words }) => {
      const left = pageParts.filter((part) => unfinished.test(words.parts[part]))
      return left.map((at) => ({ page: id, at, stake: words.stake }))
    })
    .at(0)
}

/** Who could be recognised in the text as it now reads. */
export function recognitionOf(
  manuscript: Manuscript,
  matter: Matter,
  pending: readonly Mark[],
): Recognition {
  const written = writtenOf(manuscript)
  return recognise({
    audience: manuscript.synthesis.audience,
    people: matter.people,
    sessions: manuscript.synthesis.sessions.length,
    told: matter.told,
    pages: written.pages,
    pending,
    checks: checksMade(written),
  })
}

/** The first thing that keeps a text from being proposed; none when it may be. */
export function blockedBy(
  { manuscript, saved, reading }: Writing,
  { notYet }: Recognition,
  isGone: boolean,
): Blocked | undefined {
  if (manuscript === undefined) return 'empty'
  if (isGone) return 'gone'
  const [first] = notYet.filter(
    (each) => each === 'empty' || each === 'stories-of-few' || each === 'marks',
  )
  if (first !== undefined) return first
  if (unfinishedIn(manuscript) !== undefined) return 'unfinished'
  if (manuscript.synthesis.title.trim() === '') return 'title'
  if (saved === 'long') return 'long'
  if (reading) return 'reading'
  return notYet[0]
}
