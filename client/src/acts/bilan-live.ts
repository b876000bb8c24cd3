import type { Matter } from '../../../shared/synthesis/matter.ts'
import type { Board } from '../store/board.ts'
import type { Stop } from '../sync/line.ts'
import { devicelessHere } from './bilan-acts.ts'
import { bilanMatterOf, knownConcepts } from './bilan-matter.ts'
import type { SessionSource } from './look-at-session.ts'
import type { OpenRoom } from './open-group.ts'

/** What a Bilan is made of, as a whole: told again when one of these changes. */
const memory = ({ texts, sessions, members, concepts }: Board) =>
  [texts, sessions, members, concepts] as const

/** The group's memory, as long as a Bilan is on the desk: corrected or taken away, it is known here. */
export function followMemory(
  source: SessionSource,
  { board }: OpenRoom,
  tell: (matter: Matter) => void,
): Stop {
  let left = false
  const stops: Stop[] = []
  const begin = async () => {
    const known = await knownConcepts(board.getState())
    const deviceless = await devicelessHere(source, board.getState())
    if (left) return
    const look = (group: Board) =>
      tell(bilanMatterOf(group, { me: source.ring.member, known, deviceless }))
    stops.push(
      board.subscribe((now, before) => {
        const was = memory(before)
        if (memory(now).some((table, at) => table !== was[at])) look(now)
      }),
    )
    look(board.getState())
  }
  void begin()
  return () => {
    left = true
    for (const stop of stops) stop()
  }
}
