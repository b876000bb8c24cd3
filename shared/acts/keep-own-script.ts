import { onlyId } from '../model/ids.ts'
import type { OwnScriptWords } from '../model/own-script.ts'
import { act, put, remove, type Act, type Author, type Before } from './act.ts'

/** "Garder comme déroulé du groupe": what its next sessions start from. */
export function keepOwnScript(
  author: Author,
  before: Before<'ownScript'> | undefined,
  words: OwnScriptWords,
): Act {
  return act(put(author, before, { collection: 'ownScript', id: onlyId, clear: {}, words }))
}

/** "Revenir au déroulé proposé": the group has no script of its own any more. */
export function forgetOwnScript(): Act {
  return act(remove('ownScript', onlyId))
}
