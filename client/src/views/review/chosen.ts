import type { RecordId } from '../../../../shared/model/ids.ts'
import type { PageWords } from '../../../../shared/model/page.ts'
import type { Span } from '../../store/select/sentences-read.ts'

/** The passage that is pointed at; without a part, the page's stake, concepts or needs. */
export interface Chosen extends Span {
  readonly page: RecordId
  readonly part?: keyof PageWords['parts'] | undefined
  /** The end that is being moved: it keeps the focus from one word to the next. */
  readonly held?: 'start' | 'end'
}
