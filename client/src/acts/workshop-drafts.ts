import type { RecordId } from '../../../shared/model/ids.ts'
import type { Drafts } from '../store/drafts.ts'
import type { Replaced } from '../store/workshop.ts'

/** Words typed over these, not in the outbox yet. */
interface Typed {
  readonly words: object
  readonly base: object
}

/** What is typed and what was replaced, kept sealed on this device between two openings. */
export interface WritingDrafts {
  read(id: RecordId): Promise<Typed | undefined>
  type(id: RecordId, typed: Typed): void
  forget(id: RecordId): Promise<void>
  readReplaced(synthesis: RecordId): Promise<readonly Replaced[]>
  typeReplaced(synthesis: RecordId, replaced: readonly Replaced[]): void
}

const typedKey = (id: RecordId) => `writing ${id}`
const replacedKey = (id: RecordId) => `replaced ${id}`

/** Over the drafts of the group's room. */
export function draftsOfWriting(drafts: Drafts): WritingDrafts {
  return {
    async read(id) {
      const text = await drafts.read(typedKey(id))
      return text === undefined || text === '' ? undefined : (JSON.parse(text) as Typed)
    },
    type: (id, typed) => drafts.type(typedKey(id), JSON.stringify(typed)),
    forget: (id) => drafts.forget(typedKey(id)),
    async readReplaced(id) {
      const text = await drafts.read(replacedKey(id))
      return text === undefined || text === '' ? [] : (JSON.parse(text) as readonly Replaced[])
    },
    typeReplaced(id, replaced) {
      if (replaced.length > 0) drafts.type(replacedKey(id), JSON.stringify(replaced))
    },
  }
}
