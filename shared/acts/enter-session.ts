import type { ParticipantWords } from '../model/participant.ts'
import { act, change, create, type Act, type Author, type Before } from './act.ts'

/** "Entrer": a member copies their name into the session, under its own key. */
export function enterSession(author: Author, words: ParticipantWords): Act {
  return act(create(author, { collection: 'participants', id: author.member, clear: {}, words }))
}

/** "Je passe", or not any more: said by the person, for one step. */
export function sayPass(
  author: Author,
  before: Before<'participants'>,
  passes: string | undefined,
): Act {
  const words = { name: before.words.name, ...(passes === undefined ? {} : { passes }) }
  return act(change(author, before, { collection: 'participants', clear: {}, words }))
}
