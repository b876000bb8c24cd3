import type { Board, Opened } from '../board.ts'

/** Sessions looked back at: a cycle has six to eight. */
const lookedBack = 8

/** All the closed sessions of a group, the latest first. */
export function closedSessions({ sessions }: Board): readonly Opened<'sessions'>[] {
  return [...sessions.values()]
    .filter(({ record }) => record.state === 'closed')
    .sort((a, b) => b.words.number - a.words.number)
}

/** Those that are looked back at. */
export function pastSessions(board: Board): readonly Opened<'sessions'>[] {
  return closedSessions(board).slice(0, lookedBack)
}
