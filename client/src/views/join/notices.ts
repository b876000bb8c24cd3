import { joinFr } from '../../phrases/join.fr.ts'
import type { SeatRefusal } from '../../store/app.ts'
import type { NotFound } from './use-joining.ts'

/** Why the words or the link opened nothing. */
export const notFoundSays: Readonly<Record<NotFound, string>> = {
  nothing: joinFr.nothing,
  'nothing-by-link': joinFr.nothingByLink,
  'door-closed': joinFr.doorClosed,
  busy: joinFr.busy,
  offline: joinFr.offline,
}

/** Why a seat was not given. */
export const refusalSays: Readonly<Record<SeatRefusal, string>> = {
  full: joinFr.full,
  'door-closed': joinFr.doorClosed,
  offline: joinFr.offline,
}
