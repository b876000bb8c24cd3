import type { RecordId } from '../../../shared/model/ids.ts'
import type { Drafts } from '../store/drafts.ts'
import type { LeftOut, LeftOutKept } from '../store/workshop.ts'

const keyOf = (id: RecordId): string => `sans/${id}`

/**
 * Whom a text that was cut is not asked of again: chosen with the cut, so that a page read again
 * between the two asks nobody else. On this device alone, sealed like any draft.
 */
export function leftOutKept(drafts: Drafts): LeftOutKept {
  return {
    async read(id) {
      const kept = await drafts.read(keyOf(id))
      return kept === undefined || kept === '' ? undefined : (JSON.parse(kept) as LeftOut)
    },
    async keep(id, leftOut) {
      drafts.type(keyOf(id), JSON.stringify(leftOut))
      await drafts.flush()
    },
    forget: (id) => void drafts.forget(keyOf(id)),
  }
}
