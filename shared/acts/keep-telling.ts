import type { SituationWords } from '../model/situation.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "En garder quelque chose": the person who told changes their own situation's words. */
export function keepTelling(
  author: Author,
  before: Before<'situations'>,
  words: SituationWords,
): Act {
  return act(change(author, before, { collection: 'situations', clear: {}, words }))
}
