import type { RecordId } from '../../../shared/model/ids.ts'
import type { Drafts } from '../store/drafts.ts'
import type { Asked, AskedBefore } from '../store/workshop.ts'

const keyOf = (id: RecordId): string => `demandes/${id}`

/**
 * What was asked of a text that is being written again: its proposal went, and the requests with it.
 * On this device alone, like any draft, until the text is proposed again.
 */
export function askedBefore(drafts: Drafts): AskedBefore {
  return {
    async read(id) {
      const kept = await drafts.read(keyOf(id))
      return kept === undefined || kept === '' ? [] : (JSON.parse(kept) as Asked[])
    },
    keep: (id, asked) => drafts.type(keyOf(id), JSON.stringify(asked)),
    forget: (id) => void drafts.forget(keyOf(id)),
  }
}
