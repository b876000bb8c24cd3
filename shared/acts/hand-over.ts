import { onlyId, type MemberId } from '../model/ids.ts'
import type { Sent } from '../model/collections.ts'
import type { Seat } from '../model/seat.ts'
import type { Request } from '../policy/decide.ts'
import { act, create, remove, type Act, type Author } from './act.ts'

const seat = (id: MemberId, { role }: Seat): Request => ({
  op: 'change',
  collection: 'seats',
  id,
  record: { role },
})

/** "Passer l'animation", or with `keeps` "Animer à deux": nothing changes until it is taken. */
export function offerHandover(author: Author, to: MemberId, keeps: boolean): Act {
  const clear = { to, keeps }
  return act(create(author, { collection: 'handovers', id: onlyId, clear, words: {} }))
}

/** "Prendre l'animation", by the one it was offered to: both roles change in one act, or none. */
export function takeHandover({ owner, to, keeps }: Sent<'handovers'>): Act {
  const up = seat(to, { role: 'facilitator' })
  if (keeps || owner === '') return act(up, remove('handovers', onlyId))
  return act(up, seat(owner, { role: 'peer' }), remove('handovers', onlyId))
}

/** "Non merci", or taken back by the one who offered. */
export function dropHandover(): Act {
  return act(remove('handovers', onlyId))
}

/** "Quitter l'animation": the other facilitator goes on. */
export function stepDown(author: Author): Act {
  return act(seat(author.member, { role: 'peer' }))
}
