import { onlyId, type Hash, type MemberId } from '../model/ids.ts'
import type { Pass } from '../model/pass.ts'
import type { Seat } from '../model/seat.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

interface Opening {
  readonly name: string
  readonly depositor: MemberId
  /** Of the token of the deposit link. */
  readonly link: Hash
}

/** "Ouvrir une bibliothèque": its name, and the one seat of all who will deposit. */
export function openLibrary(author: Author, { name, depositor, link }: Opening): Act {
  const seat: Seat = { role: 'depositor' }
  const pass: Pass = { member: depositor }
  return act(
    create(author, { collection: 'library', id: onlyId, clear: {}, words: { name } }),
    { op: 'create', collection: 'seats', id: depositor, record: seat },
    { op: 'create', collection: 'passes', id: link, record: pass },
  )
}

/** "Renouveler le lien": the former one opens nothing any more. */
export function renewLink(depositor: MemberId, former: Hash, link: Hash): Act {
  const pass: Pass = { member: depositor }
  return act(remove('passes', former), {
    op: 'create',
    collection: 'passes',
    id: link,
    record: pass,
  })
}
