import type { RecordId } from '../../../../shared/model/ids.ts'

/** Opens one text of the library. */
export interface Opening {
  onOpen: (id: RecordId) => void
}
