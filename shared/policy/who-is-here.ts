import type { Presence } from '../wire/presence.ts'
import type { Standing } from './standing.ts'

/**
 * Who is connected, from the standing of each socket: screens counted, members once each and sorted,
 * for the order of arrival is nobody's business.
 */
export function whoIsHere(standings: Iterable<Standing | undefined>): Omit<Presence, 'outOfFrame'> {
  const here = new Set<string>()
  const facilitators = new Set<string>()
  let screens = 0
  for (const by of standings) {
    if (by?.role === 'facilitator') facilitators.add(by.member)
    if (by?.role === 'facilitator' || by?.role === 'peer') here.add(by.member)
    if (by?.role === 'screen') screens += 1
  }
  return { here: [...here].sort(), facilitators: [...facilitators].sort(), screens }
}
