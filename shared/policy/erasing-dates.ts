import { isDue, longestMin, minuteOf } from './erasing.ts'
import type { Refusal } from './refusals.ts'
import type { Fields, RoomView } from './view.ts'

type Read = Pick<RoomView, 'each' | 'nowMs'>

/** Of a session that is there, once each; or of the whole group, once. */
function erasable({ each }: Read, { room }: Fields): Refusal | undefined {
  const rooms = [...each('sessions')].map(([, session]) => session['room'])
  if (room !== '' && !rooms.includes(room)) return 'missing'
  return [...each('erasures')].some(([, other]) => other['room'] === room) ? 'exists' : undefined
}

/** Never later than the longest a group may keep, counted from when it was first announced. */
function withinKeeping({ nowMs }: Read, before: Fields | undefined, after: Fields) {
  const fromMin = Number(before?.['atMin'] ?? minuteOf(nowMs))
  return Number(after['eraseAtMin']) <= fromMin + longestMin ? undefined : 'unknown'
}

/** Why a date of erasure is not given, moved or called off: the table's `inItsTime`, at the relay. */
export function datesOf(view: Read): NonNullable<RoomView['dates']> {
  return (before, after) => {
    if (before !== undefined && isDue(before, view.nowMs)) return 'closed'
    // The erasure of the group itself is called off; a session always has its date.
    if (after === undefined) return before?.['room'] === '' ? undefined : 'role'
    if (before === undefined) return erasable(view, after) ?? withinKeeping(view, before, after)
    return after['room'] === before['room'] ? withinKeeping(view, before, after) : 'owner'
  }
}
