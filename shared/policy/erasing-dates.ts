import type { Asked, Condition } from './conditions.ts'
import type { Request } from './decide.ts'
import { isDue, longestMin, minuteOf } from './erasing.ts'
import type { Refusal } from './refusals.ts'
import type { Standing } from './standing.ts'
import type { RoomView } from './view.ts'

/** Of a session that is there, once each; or of the whole group, once. */
const erasable: Condition = ({ after, view }) => {
  const room = after?.['room']
  const rooms = [...view.each('sessions')].map(([, session]) => session['room'])
  if (room !== '' && !rooms.includes(room)) return 'missing'
  return [...view.each('erasures')].some(([, other]) => other['room'] === room)
    ? 'exists'
    : undefined
}

/** About the same room, before it is due. */
const undue: Condition = ({ before, after, view }) => {
  if (isDue(before ?? {}, view.nowMs)) return 'closed'
  return after === undefined || after['room'] === before?.['room'] ? undefined : 'owner'
}

/** Never later than the longest a group may keep, counted from when it was first announced. */
const withinKeeping: Condition = ({ before, after, view }) => {
  const fromMin = Number(before?.['atMin'] ?? minuteOf(view.nowMs))
  return Number(after?.['eraseAtMin']) <= fromMin + longestMin ? undefined : 'unknown'
}

/** The erasure of the group itself is called off; a session always has its date. */
const ofGroup: Condition = ({ before }) => (before?.['room'] === '' ? undefined : 'role')

const rules: Readonly<Record<Request['op'], readonly Condition[]>> = {
  create: [erasable, withinKeeping],
  change: [undue, withinKeeping],
  remove: [undue, ofGroup],
  reveal: [],
}

/** Why the date of an erasure is not taken, once its writer has the right to it. */
export function dateRefusal(by: Standing, request: Request, view: RoomView): Refusal | undefined {
  const { op, collection, id, record: after } = request
  if (collection !== 'erasures') return undefined
  const asked: Asked = { by, collection, id, before: view.read(collection, id), after, view }
  for (const rule of rules[op]) {
    const refusal = rule(asked)
    if (refusal !== undefined) return refusal
  }
  return undefined
}
