import { isReserved } from '../model/concept-link.ts'
import type { HandoutWords } from '../model/handout.ts'
import type { RecordId } from '../model/ids.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface About {
  readonly id: RecordId
  readonly of?: RecordId
}

/** "Remettre au groupe": the card appears on every phone. */
export function handOut(author: Author, { id, of }: About, words: HandoutWords): Act {
  if (isReserved(words.concept)) throw new Error('A concept of the facilitator’s alone')
  const clear = of === undefined ? {} : { of }
  return act(create(author, { collection: 'handouts', id, clear, words }))
}

/** "Reprendre la carte", within the ten seconds of the facilitator's second thought or later. */
export function takeCardBack(id: RecordId): Act {
  return act(remove('handouts', id))
}
