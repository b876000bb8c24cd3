import type { Hash, MemberId, RecordId } from '../model/ids.ts'
import type { Pass } from '../model/pass.ts'
import { act, remove, type Act } from './act.ts'

interface Asked {
  readonly id: RecordId
  readonly of: MemberId
  readonly hash: Hash
}

/** "Oui, c'est bien Awa": the new phone may sit in her seat, same member, same records. */
export function confirmReseat({ id, of, hash }: Asked): Act {
  const pass: Pass = { member: of }
  return act({ op: 'create', collection: 'passes', id: hash, record: pass }, remove('reseats', id))
}

/** "Non, ce n'est pas Awa". */
export function declineReseat(id: RecordId): Act {
  return act(remove('reseats', id))
}
