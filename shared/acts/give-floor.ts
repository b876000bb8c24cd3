import { onlyId } from '../model/ids.ts'
import type { FloorWords } from '../model/floor.ts'
import { act, put, type Act, type Author, type Before } from './act.ts'

/** "Suivant·e", "Je passe", "Remettre": the speaking order of the step. */
export function giveFloor(
  author: Author,
  before: Before<'floor'> | undefined,
  words: FloorWords,
): Act {
  return act(put(author, before, { collection: 'floor', id: onlyId, clear: {}, words }))
}
