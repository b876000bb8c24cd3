import { act, remove, type Act } from './act.ts'

/** What a member may take back at any time before release, with all that was said about it. */
export type Withdrawable =
  'situations' | 'questions' | 'echoes' | 'wordBacks' | 'takeaways' | 'wordings'

/** "Retirer mes mots". */
export function withdraw(collection: Withdrawable, id: string): Act {
  return act(remove(collection, id))
}
