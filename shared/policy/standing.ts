import type { Hash, MemberId } from '../model/ids.ts'
import type { MemberRole, LibraryRole } from '../model/seat.ts'
import type { Invitation } from '../model/invitation.ts'
import type { Past } from '../model/past.ts'
import { isOpenUntil } from './door-life.ts'
import { isBefore, pastAsked } from './past.ts'
import type { Records, Write } from './records.ts'
import type { RoomView } from './view.ts'

export type Role = MemberRole | LibraryRole | 'guest' | 'screen'

/** True for those who bring something to a room, or take it away, and read nothing of it. */
export function isBlind(by: Standing | undefined): boolean {
  return by?.role === 'depositor' || by?.role === 'withdrawer'
}

/** What a room begins with: its creator's seat, and the pass of the device it was created on. */
export function foundingOf(
  { member, opens }: { readonly member: string; readonly opens?: 'library' | undefined },
  hash: Hash,
): readonly Write[] {
  const role = opens === undefined ? 'facilitator' : 'coordinator'
  return [
    ['ledger', 'seats', member, { role }],
    ['ledger', 'passes', hash, { member }],
  ]
}

/** Who asks, as it is at this very moment. `hash` is that of the token they came with. */
export interface Standing {
  readonly role: Role
  readonly member: MemberId
  readonly hash: Hash
  /** Of a guest who came by a code for one device: the seat it leads to. */
  readonly pairs?: MemberId
  /** In the group's own room: what is left out of what they are sent. */
  readonly past?: Past
}

/**
 * The role of who came with this token: read at each decision, never remembered, so that a removed
 * seat or pass stops working at once. `group` is a view of the group's own room.
 */
export function roleOf(
  group: Pick<RoomView, 'read'>,
  member: string,
  hash: string,
): Role | undefined {
  if (group.read('passes', hash)?.['member'] !== member) return undefined
  return group.read('seats', member)?.['role'] as Role | undefined
}

/** Who a hello says is there: by a seat, by an invitation, or as a screen. */
export interface Caller {
  readonly kind: 'member' | 'invite' | 'screen'
  readonly member: MemberId
  readonly device: string
  /** Hash of the token they sit with, and of the invitation that brought them. */
  readonly hash: Hash
  readonly invitation: string
}

/** The rooms a right is read in: the one they are in, and its group's when it is a session. */
export interface Rooms {
  /** The id of their own. */
  readonly room: string
  readonly own: Records
  readonly group: Records | undefined
  readonly nowMs: number
}

/** The right of a caller at this very moment. */
export function standingOf(
  { kind, member, hash, invitation }: Caller,
  { room, own, group, nowMs }: Rooms,
): Standing | undefined {
  if (kind === 'screen') return own.read('screens', hash) && { role: 'screen', member, hash }
  const home = group ?? own
  const role = roleOf(home, member, hash)
  if (role !== undefined) {
    // Whoever facilitates holds the group's drafts and numbers: a choice made for a newcomer waits.
    const past = role === 'peer' ? (home.read('seats', member)?.['past'] as Past) : undefined
    if (past === undefined) return { role, member, hash }
    if (group === undefined) return { role, member, hash, past }
    return isBefore(past, group, room) ? undefined : { role, member, hash }
  }
  // A newcomer may not come in the name of somebody who has a seat.
  if (kind !== 'invite' || group !== undefined || home.read('seats', member)) return undefined
  const asked = (home.read('invitations', invitation) ?? {}) as Partial<Invitation>
  const { untilMs, pairs } = asked
  if (!isOpenUntil(untilMs ?? 0, nowMs)) return undefined
  const past = asked.past && pastAsked(asked.past, home)
  return { role: 'guest', member, hash, ...(pairs && { pairs }), ...(past && { past }) }
}

/**
 * Why a caller without a right has none, by the records of their group. A seat that reads nothing of an
 * older session is no less a seat: for them that room is none.
 */
export function whyOut(
  { kind, member, hash }: Caller,
  group: Pick<RoomView, 'read'>,
): 'doorClosed' | 'notAdmitted' | 'removed' {
  if (kind === 'invite') return 'doorClosed'
  return roleOf(group, member, hash) === undefined ? 'removed' : 'notAdmitted'
}
