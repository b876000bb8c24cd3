import type { Board } from '../board.ts'

/** True for a group that met before this session: a newcomer to it would find something. */
export function hasPast({ sessions }: Board, room: string): boolean {
  return [...sessions.values()].some(({ record }) => record.room !== room)
}
