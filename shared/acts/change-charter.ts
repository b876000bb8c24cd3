import { changesMax, type CharterWords } from '../model/charter.ts'
import { act, change, type Act, type Author, type Before } from './act.ts'

/** "Changer le cadre": its rules, what may leave and what stays; the day of the change is kept with it. */
export function changeCharter(
  author: Author,
  before: Before<'charter'>,
  { words, atMin }: { readonly words: CharterWords; readonly atMin: number },
): Act {
  const changedAtMin = [...(before.words.changedAtMin ?? []), atMin].slice(-changesMax)
  const next = { ...words, changedAtMin }
  return act(change(author, before, { collection: 'charter', clear: {}, words: next }))
}
