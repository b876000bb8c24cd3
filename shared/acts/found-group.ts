import type { CharterWords } from '../model/charter.ts'
import type { GroupWords } from '../model/group.ts'
import { onlyId } from '../model/ids.ts'
import { act, create, type Act, type Author } from './act.ts'

interface Founding {
  readonly group: GroupWords
  readonly charter: CharterWords
  /** What the others call the founder. */
  readonly name: string
}

/** "Créer un groupe": its kind, name and aim, its ground rules, and its first facilitator. */
export function foundGroup(author: Author, { group, charter, name }: Founding): Act {
  return act(
    create(author, { collection: 'group', id: onlyId, clear: {}, words: group }),
    create(author, { collection: 'charter', id: onlyId, clear: {}, words: charter }),
    create(author, { collection: 'members', id: author.member, clear: {}, words: { name } }),
  )
}
