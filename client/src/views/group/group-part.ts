import type { GroupWords } from '../../../../shared/model/group.ts'
import type { Cycle } from '../../store/cycle.ts'

/** What each part of the group's page is given. */
export interface GroupPart {
  readonly cycle: Cycle
  readonly group: GroupWords
  /** Sessions held so far. */
  readonly held: number
  readonly nowMin: number
}
