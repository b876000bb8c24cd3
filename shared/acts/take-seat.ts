import type { Hash } from '../model/ids.ts'
import type { MemberWords } from '../model/member.ts'
import type { Pass } from '../model/pass.ts'
import type { Seat } from '../model/seat.ts'
import { act, create, type Act, type Author } from './act.ts'

/** "Prendre place": a newcomer becomes a member, with the one token this device came with. */
export function takeSeat(author: Author, hash: Hash, words: MemberWords): Act {
  const seat: Seat = { role: 'peer' }
  const pass: Pass = { member: author.member }
  return act(
    { op: 'create', collection: 'seats', id: author.member, record: seat },
    { op: 'create', collection: 'passes', id: hash, record: pass },
    create(author, { collection: 'members', id: author.member, clear: {}, words }),
  )
}
