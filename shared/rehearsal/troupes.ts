import type { Kind } from '../method/kinds.ts'
import { innovationServicielle } from './innovation-servicielle.ts'
import { professionnalisation } from './professionnalisation.ts'
import { tenirDebout } from './tenir-debout.ts'
import type { Troupe } from './troupe.ts'

const troupes: Readonly<Record<Kind, Troupe>> = {
  'tenir-debout': tenirDebout,
  professionnalisation,
  'innovation-servicielle': innovationServicielle,
}

/** As many as were invented. */
export const peersAtMost = 6

/** The invented people of a kind, or the first of them. */
export function troupeOf(kind: Kind, peers: number = peersAtMost): Troupe {
  const troupe = troupes[kind]
  return { ...troupe, parts: troupe.parts.slice(0, peers) }
}
