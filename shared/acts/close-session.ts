import type { Attendance } from '../model/session.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Clore la séance", in the session's own room: new words stop, withdrawing stays possible. */
export function closeSession(author: Author, before: Before<'progress'>, closedAtMs: number): Act {
  const words = { ...before.words, closedAtMs }
  // The step ends too.
  const { stint = 0, namesOff } = before.record
  const clear = {
    state: 'closed' as const,
    stint: stint + 1,
    ...(namesOff === undefined ? {} : { namesOff }),
  }
  return act(change(author, before, { collection: 'progress', clear, words }))
}

/** The same, in the group's room: the calendar says so, and how many were there, never who. */
export function markSessionClosed(
  author: Author,
  before: Before<'sessions'>,
  held: Attendance,
): Act {
  const clear = { room: before.record.room, state: 'closed' as const }
  const words = { ...before.words, ...held }
  return act(change(author, before, { collection: 'sessions', clear, words }))
}
