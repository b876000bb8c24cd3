import type { Presence } from '../wire/presence.ts'
import type { Standing } from './standing.ts'

/** Who is connected, from the standing of each socket: members once, screens counted. */
export function whoIsHere(
  standings: readonly (Standing | undefined)[],
): Omit<Presence, 'outOfFrame'> {
  const seated = standings.filter((by) => by?.role === 'facilitator' || by?.role === 'peer')
  // Sorted: the order of arrival is nobody's business.
  const here = [...new Set(seated.map((by) => String(by?.member)))].sort()
  return { here, screens: standings.filter((by) => by?.role === 'screen').length }
}
