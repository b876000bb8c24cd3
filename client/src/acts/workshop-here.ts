import { onlyId } from '../../../shared/model/ids.ts'
import type { RosterEntry } from '../../../shared/synthesis/spotting/roster.ts'
import type { Workshop } from '../store/workshop.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'
import { openSpotting } from './spotting.ts'
import { openWorkshop } from './workshop.ts'

/** Members are people; what was asked once may be a name, a place or an organisation. */
function entriesOf({ board }: OpenRoom, names: readonly string[]): readonly RosterEntry[] {
  const { members, rosters } = board.getState()
  const people = new Set([...members.values()].map(({ words }) => words.name))
  const asked = new Set(rosters.get(onlyId)?.words.names ?? [])
  return names.map((name) => ({
    name,
    kind: people.has(name) || !asked.has(name) ? 'person' : 'any',
  }))
}

/** The workshop with the spotting of this device, which stops with it. */
export function workshopHere(source: SessionSource, room: OpenRoom): Workshop {
  const spotting = openSpotting()
  const workshop = openWorkshop(source, room, (text, names) =>
    spotting.spot({ text, roster: entriesOf(room, names) }),
  )
  return {
    ...workshop,
    stop() {
      workshop.stop()
      spotting.stop()
    },
  }
}
