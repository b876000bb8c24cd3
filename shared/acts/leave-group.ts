import type { MemberId } from '../model/ids.ts'
import { act, remove, type Act } from './act.ts'

/** « Quitter ce groupe »: one's own name and seat go; one's texts stay, unless withdrawn before. */
export function leaveGroup(member: MemberId): Act {
  // The seat last: without it nothing more may be asked.
  return act(remove('members', member), remove('seats', member))
}
