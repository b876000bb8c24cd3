import type { Write } from './records.ts'

const rights = new Set(['seats', 'passes', 'invitations', 'screens'])

/** True when somebody may have lost or won a right by these writes. */
export function touchesRights(writes: readonly Write[]): boolean {
  return writes.some(([, collection]) => rights.has(collection))
}

/** True when they close the session. */
export function closesSession(writes: readonly Write[]): boolean {
  const progress = writes.find(([, collection]) => collection === 'progress')
  return progress?.[3]?.['state'] === 'closed'
}
