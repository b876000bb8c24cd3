import { onlyId } from '../model/ids.ts'
import type { FloorWords } from '../model/floor.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** "Suivant·e", "Je passe", "Remettre": the speaking order of the step. */
export function giveFloor(
  author: Author,
  before: Before<'floor'> | undefined,
  words: FloorWords,
): Act {
  const draft = { collection: 'floor' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id: onlyId }) : change(author, before, draft),
  )
}
