import { onlyId } from '../model/ids.ts'
import type { OwnScriptWords } from '../model/own-script.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** "Garder comme déroulé du groupe": what its next sessions start from. */
export function keepOwnScript(
  author: Author,
  before: Before<'ownScript'> | undefined,
  words: OwnScriptWords,
): Act {
  const draft = { collection: 'ownScript' as const, clear: {}, words }
  return act(
    before === undefined ? create(author, { ...draft, id: onlyId }) : change(author, before, draft),
  )
}

/** "Revenir au déroulé proposé": the group has no script of its own any more. */
export function forgetOwnScript(): Act {
  return act(remove('ownScript', onlyId))
}
