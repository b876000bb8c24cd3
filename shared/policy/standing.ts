import type { Hash, MemberId } from '../model/ids.ts'
import type { RoomView } from './view.ts'

export type Role = 'facilitator' | 'peer' | 'guest' | 'screen'

/** Who asks, as it is at this very moment. `hash` is that of the token they came with. */
export interface Standing {
  readonly role: Role
  readonly member: MemberId
  readonly hash: Hash
}

/**
 * The role of who came with this token: read at each decision, never remembered, so that a removed
 * seat or pass stops working at once. `group` is a view of the group's own room.
 */
export function roleOf(group: RoomView, member: string, hash: string): Role | undefined {
  if (group.read('passes', hash)?.['member'] !== member) return undefined
  const role = group.read('seats', member)?.['role']
  return role === 'facilitator' || role === 'peer' ? role : undefined
}
