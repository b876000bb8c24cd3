import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Clore la séance", in the session's own room: new words stop, withdrawing stays possible. */
export function closeSession(author: Author, before: Before<'progress'>, closedAtMs: number): Act {
  const words = { ...before.words, closedAtMs }
  return act(change(author, before, { collection: 'progress', clear: { state: 'closed' }, words }))
}

/** The same, in the group's room: the calendar says so. */
export function markSessionClosed(author: Author, before: Before<'sessions'>): Act {
  const clear = { room: before.record.room, state: 'closed' as const }
  return act(change(author, before, { collection: 'sessions', clear, words: before.words }))
}
