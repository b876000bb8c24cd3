import type { GroupWords } from '../../../../shared/model/group.ts'
import type { Preparing } from '../../store/preparing.ts'

/** What each part of the group's page is given. */
export interface GroupPart {
  readonly preparing: Preparing
  readonly group: GroupWords
  /** Sessions held so far. */
  readonly held: number
  readonly nowMin: number
}
