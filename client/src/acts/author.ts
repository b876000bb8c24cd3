import type { Author, Before } from '../../../shared/acts/act.ts'
import type { DocumentCollection } from '../../../shared/model/collections.ts'
import type { RecordId } from '../../../shared/model/ids.ts'
import type { Board } from '../store/board.ts'
import type { Line } from '../sync/line.ts'
import type { Act } from '../../../shared/acts/act.ts'

/** What the verbs of one room need: who writes, where it goes, and what is there. */
export interface Desk {
  readonly author: Author
  readonly board: () => Board
  readonly line: Line
  readonly newId: () => RecordId
  /** The clock shared by the group, ms. */
  readonly nowMs: () => number
}

/** Nothing a person posts leaves for this long: "Reprendre". */
export const holdMs = 5_000

/** The minute written inside sealed words. */
export function minuteOf(nowMs: number): number {
  return Math.floor(nowMs / 60_000)
}

/** The record as it stands, for an act that changes it; throws when a button offered what is not there. */
export function standing<C extends DocumentCollection>(
  desk: Desk,
  collection: C,
  id: string,
): Before<C> {
  const before = desk.board()[collection].get(id) as Before<C> | undefined
  if (before === undefined) throw new Error(`No ${collection} to change`)
  return before
}

/** A draft's name on this device: its field, in its room. */
export function draftIn(room: string, key: string): string {
  return `${room}/${key}`
}

/** Posts what a person wrote: held five seconds, its draft if any cleared in the same breath. */
export function postHeld(desk: Desk, act: Act, draft: string | undefined): Promise<number> {
  const clears = draft && { clearsDraft: draftIn(desk.author.room, draft) }
  return desk.line.post(act, { holdMs, ...clears })
}
