import type { ProposalRead } from '../../store/select/proposals.ts'
import type { Chosen } from './chosen.ts'
import type { useChanges } from './use-changes.ts'

/** What reading a text needs. */
export interface ReadProps {
  proposal: ProposalRead
  changes: ReturnType<typeof useChanges>
  chosen: Chosen | undefined
  /** Absent once nothing may be pointed at. */
  onChoose: ((chosen: Chosen) => void) | undefined
}
