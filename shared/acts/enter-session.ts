import type { ParticipantWords } from '../model/participant.ts'
import type { MemberId } from '../model/ids.ts'
import { act, change, create, remove, type Act, type Author, type Before } from './act.ts'

/** "Entrer": a member copies their name into the session, under its own key. */
export function enterSession(author: Author, words: ParticipantWords): Act {
  return act(create(author, { collection: 'participants', id: author.member, clear: {}, words }))
}

/** Out of the session's table: by whoever leaves the group, or by the facilitator who takes them out. */
export function leaveTable(member: MemberId): Act {
  return act(remove('participants', member))
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
