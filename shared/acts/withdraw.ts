import { act, remove, type Act } from './act.ts'
import { sharedLimits } from '../wire/limits.ts'

/** What a member may take back at any time before release, with all that was said about it. */
export type Withdrawable =
  'situations' | 'questions' | 'echoes' | 'wordBacks' | 'takeaways' | 'wordings'

/** "Retirer mes mots". */
export function withdraw(collection: Withdrawable, id: string): Act {
  return act(remove(collection, id))
}

/** "Effacer tout ce que j'ai écrit", as many acts as it takes: what is said about others goes before them. */
export function withdrawAll(
  texts: readonly { readonly collection: Withdrawable; readonly id: string }[],
): Act[] {
  const operations = texts.map(({ collection, id }) => remove(collection, id)).reverse()
  const acts: Act[] = []
  while (operations.length > 0) acts.push(act(...operations.splice(0, sharedLimits.writesPerAct)))
  return acts
}
