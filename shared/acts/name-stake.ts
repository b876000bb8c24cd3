import type { RecordId } from '../model/ids.ts'
import type { StakeWords } from '../model/stake.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** "Nommer un enjeu", with the situations and echoes that feed it. */
export function nameStake(author: Author, id: RecordId, words: StakeWords): Act {
  return act(create(author, { collection: 'stakes', id, clear: {}, words }))
}

/** "Reformuler", "Joindre à un enjeu". */
export function reworkStake(author: Author, before: Before<'stakes'>, words: StakeWords): Act {
  return act(change(author, before, { collection: 'stakes', clear: {}, words }))
}

/** "Défaire l'enjeu". */
export function undoStake(id: RecordId): Act {
  return act(remove('stakes', id))
}
