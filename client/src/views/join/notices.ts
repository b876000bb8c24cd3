import { tJoin } from '../../phrases/join.ts'
import type { SeatRefusal } from '../../store/app.ts'
import type { NotFound } from './use-joining.ts'

/** Why the words or the link opened nothing. */
export const notFoundSays: Readonly<Record<NotFound, string>> = {
  nothing: tJoin.nothing,
  'nothing-by-link': tJoin.nothingByLink,
  'door-closed': tJoin.doorClosed,
  busy: tJoin.busy,
  offline: tJoin.offline,
}

/** Why a seat was not given. */
export const refusalSays: Readonly<Record<SeatRefusal, string>> = {
  full: tJoin.full,
  'door-closed': tJoin.doorClosed,
  offline: tJoin.offline,
}
