import type { RecordId } from '../../../shared/model/ids.ts'
import type { pageParts } from '../../../shared/model/page.ts'
import type { Marked } from '../../../shared/synthesis/decided.ts'

type PagePart = (typeof pageParts)[number]

/** One text of the synthesis that a reader reads. */
export type Field =
  | { readonly at: 'title' | 'lead' }
  | { readonly at: 'stake'; readonly page: RecordId }
  | { readonly at: PagePart; readonly page: RecordId }
  | { readonly at: 'need'; readonly page: RecordId; readonly index: number }

/** A passage of one field to decide on; `place` also holds the words before it that go with it. */
export interface Mark extends Marked {
  readonly id: string
  readonly field: Field
  readonly reason: { readonly key: string; readonly word: string }
  readonly place: { readonly start: number; readonly end: number }
  readonly proposals: readonly string[]
}
