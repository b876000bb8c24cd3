import type { Request } from './decide.ts'
import type { Records } from './records.ts'
import type { Standing } from './standing.ts'

type Read = Pick<Records, 'each' | 'read'>

const names = ({ each }: Read, collection: string) => [...each(collection)]

/**
 * What goes when the key turns: every way in that hands over the key before, whoever waits there, and
 * the devices of the member it turns away from. A sheet on paper stays as long as its seat.
 */
export function turnedAway(by: Standing, request: Request, room: Read): Request[] {
  if (request.collection !== 'keys' || request.op !== 'create') return []
  const of = request.record?.['of']
  const isSeated = room.read('seats', String(of)) !== undefined
  const sheets = names(room, 'recoveries').filter(([, { member }]) => member === of)
  const onPaper = new Set(isSeated ? sheets.map(([, { pass }]) => pass) : [])
  const passes = names(room, 'passes').filter(
    ([id, { member }]) => member === of && id !== by.hash && !onPaper.has(id),
  )
  const offers = names(room, 'handovers').filter(([, { to }]) => to === of)
  const gone = {
    invitations: names(room, 'invitations'),
    doors: names(room, 'doors'),
    reseats: names(room, 'reseats'),
    recoveries: isSeated ? [] : sheets,
    handovers: offers,
    passes,
  }
  return Object.entries(gone).flatMap(([collection, all]) =>
    all.map(([id]): Request => ({ op: 'remove', collection, id })),
  )
}
