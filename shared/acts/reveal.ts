import { onlyId } from '../model/ids.ts'
import { act, type Act } from './act.ts'

/** "Révéler": every post without signature that waits joins the table, all at once. */
export function reveal(): Act {
  return act({ op: 'reveal', collection: 'held', id: onlyId })
}
