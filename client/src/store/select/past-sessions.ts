import type { Board, Opened } from '../board.ts'

/** Sessions looked back at: a cycle has six to eight. */
const lookedBack = 8

/** The closed sessions of a group, the latest first. */
export function pastSessions({ sessions }: Board): readonly Opened<'sessions'>[] {
  return [...sessions.values()]
    .filter(({ record }) => record.state === 'closed')
    .sort((a, b) => b.words.number - a.words.number)
    .slice(0, lookedBack)
}
