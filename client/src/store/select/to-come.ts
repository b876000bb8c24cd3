import { onlyId } from '../../../../shared/model/ids.ts'
import type { GroupWords } from '../../../../shared/model/group.ts'
import type { Board } from '../board.ts'

export type Dates = Pick<GroupWords, 'calendar' | 'nextAtMin'>

/** A session that began this morning is still to be opened. */
const stillMin = 12 * 60

/**
 * The sessions to come, the nearest first. What the group agreed as it parted stands before what was
 * foreseen earlier.
 */
export function toCome({ calendar = [], nextAtMin }: Dates, nowMin: number): readonly number[] {
  const fromMin = nowMin - stillMin
  const agreed = nextAtMin !== undefined && nextAtMin > fromMin ? [nextAtMin] : []
  const after = agreed[0] ?? fromMin
  const later = [...new Set(calendar)].filter((atMin) => atMin > after).sort((a, b) => a - b)
  return [...agreed, ...later]
}

/** The group's next session, when its date is known and has not gone by. */
export function nextDate({ group }: Board, nowMin: number): number | undefined {
  return toCome(group.get(onlyId)?.words ?? {}, nowMin).find((atMin) => atMin > nowMin)
}
