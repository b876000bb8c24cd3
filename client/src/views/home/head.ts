import type { RoomId } from '../../../../shared/model/ids.ts'
import type { GroupCard } from '../../store/app.ts'

/** Groups this device still has a seat in. */
export function keptGroups(groups: readonly GroupCard[]): readonly GroupCard[] {
  return groups.filter(({ lost }) => lost === undefined)
}

/** Groups this device was put out of, or that are gone. */
export function lostGroups(groups: readonly GroupCard[]): readonly GroupCard[] {
  return groups.filter(({ lost }) => lost !== undefined)
}

function latestOpen(groups: readonly GroupCard[]): GroupCard | undefined {
  return groups
    .filter(({ open }) => open !== undefined)
    .sort((a, b) => (b.open?.startsAtMin ?? 0) - (a.open?.startsAtMin ?? 0))[0]
}

/** The group at the head of Home: the one asked for, else an open session, else one I host. */
export function headGroup(
  groups: readonly GroupCard[],
  asked: RoomId | undefined,
): GroupCard | undefined {
  return (
    groups.find(({ group }) => group === asked) ??
    latestOpen(groups) ??
    groups.find(({ role }) => role === 'facilitator') ??
    groups[0]
  )
}

/** The number of the session that is open, or comes next. */
export function nextNumber(card: GroupCard): number {
  return card.open?.number ?? card.held + 1
}
