import type { Presence } from '../wire/presence.ts'
import type { Standing } from './standing.ts'

/** Members once each, sorted: the order of arrival is nobody's business. */
const members = (standings: readonly (Standing | undefined)[], ...roles: readonly string[]) =>
  [...new Set(standings.flatMap((by) => (by && roles.includes(by.role) ? by.member : [])))].sort()

/** Who is connected, from the standing of each socket: members once, screens counted. */
export function whoIsHere(
  standings: readonly (Standing | undefined)[],
): Omit<Presence, 'outOfFrame'> {
  return {
    here: members(standings, 'facilitator', 'peer'),
    facilitators: members(standings, 'facilitator'),
    screens: standings.filter((by) => by?.role === 'screen').length,
  }
}
