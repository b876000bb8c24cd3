import { onlyId } from '../model/ids.ts'
import type { Records, Write } from './records.ts'
import { isErasureDue } from './writing.ts'

const rights = new Set(['seats', 'passes', 'invitations', 'screens'])

/** True when somebody may have lost or won a right by these writes. */
export function touchesRights(writes: readonly Write[]): boolean {
  return writes.some(([, collection]) => rights.has(collection))
}

/** True when they close the session. */
function closesSession(writes: readonly Write[]): boolean {
  const progress = writes.find(([, collection]) => collection === 'progress')
  return progress?.[3]?.['state'] === 'closed'
}

/** True when these writes may make something due at once. */
export function touchesErasures(writes: readonly Write[]): boolean {
  return writes.some(([, collection]) => collection === 'erasures')
}

const isWithdrawal = ([place, collection, , record]: Write): boolean =>
  place === 'document' && record === null && collection !== 'participants'

/** A session that closes ends its generation, if something was withdrawn; closed, each withdrawal does. */
export function endsGeneration(writes: readonly Write[], records: Records): boolean {
  if (!isErasureDue(records)) return false
  const isClosed = records.read('progress', onlyId)?.['state'] === 'closed'
  return closesSession(writes) || (isClosed && writes.some(isWithdrawal))
}
