import { callOffErasure, announceErasure, moveErasure } from '../../../shared/acts/erase.ts'
import { changeGroup } from '../../../shared/acts/change-group.ts'
import { onlyId, type RecordId, type RoomId } from '../../../shared/model/ids.ts'
import { isDue, keepDaysMax } from '../../../shared/policy/erasing.ts'
import type { Opened } from '../store/board.ts'
import type { Keeping } from '../store/preparing.ts'
import { minuteOf, standing, type Desk } from './author.ts'
import type { OpenRoom } from './open-group.ts'

const dayMin = 24 * 60
/** From the last text let out of a session to its end. */
const releasedDays = 15
/** Until when a gesture may be undone: of a session, of the group. */
const undoDays = { session: 1, group: 7 }

/** Whole days: the date says little more than the relay knows. Never the day that has begun. */
const dayAfter = (minute: number, days: number): number =>
  (Math.floor(minute / dayMin) + Math.max(1, days)) * dayMin

/** The day by which a session that begins now is erased. */
export function lastDayOf({ board }: Pick<OpenRoom, 'board'>, startsAtMin: number): number {
  const { keepDays = keepDaysMax } = board.getState().group.get(onlyId)?.words ?? {}
  return dayAfter(startsAtMin, keepDays)
}

const erasureOf = (desk: Desk, room: RoomId | ''): Opened<'erasures'> | undefined =>
  [...desk.board().erasures.values()].find(({ record }) => record.room === room)

async function bring(desk: Desk, room: RoomId | '', eraseAtMin: number): Promise<void> {
  const { author, line, newId } = desk
  const before = erasureOf(desk, room)
  if (before === undefined) {
    const dated = { id: newId(), room, eraseAtMin }
    await line.post(announceErasure(author, dated, { cause: 'asked' }))
    return
  }
  if (isDue(before.record, desk.nowMs())) return
  const { beforeMin = before.record.eraseAtMin } = before.words
  await line.post(moveErasure(author, before, { eraseAtMin, cause: 'asked', beforeMin }))
}

/** What those who facilitate decide of how long the group's matter is kept. */
export function keepingActs(desk: Desk): Keeping {
  const { author, line } = desk
  const now = () => minuteOf(desk.nowMs())
  return {
    nowMs: desk.nowMs,
    keepFor: (keepDays) =>
      line.post(changeGroup(author, standing(desk, 'group', onlyId), { keepDays })),
    eraseSoon: (room) =>
      bring(desk, room, now() + undoDays[room === '' ? 'group' : 'session'] * dayMin),
    eraseNow: (room) => bring(desk, room, now()),
    async keepAgain(room) {
      const before = erasureOf(desk, room)
      if (before === undefined) return
      if (room === '') await line.post(callOffErasure(before.id))
      const { beforeMin: eraseAtMin } = before.words
      if (room !== '' && eraseAtMin !== undefined)
        await line.post(moveErasure(author, before, { eraseAtMin, cause: 'kept' }))
    },
  }
}

/** The last text drawn from a session is out: its cards go fifteen days later, or on their day. */
export async function nearAfterRelease(desk: Desk, proposal: RecordId): Promise<void> {
  const { proposals, syntheses, sessions, deposits } = desk.board()
  const out = new Set<string>([...deposits.values()].map(({ words }) => words.proposal))
  const done = new Set<string>(
    [...proposals.values()].flatMap(({ id, record }) => (out.has(id) ? [record.of] : [])),
  )
  const left = [...syntheses.values()].filter(({ id }) => !done.has(id))
  const busy = new Set<string>(left.flatMap(({ words }) => words.sessions))
  const drawn = syntheses.get(proposals.get(proposal)?.record.of ?? '')?.words.sessions ?? []
  const soonMin = dayAfter(minuteOf(desk.nowMs()), releasedDays)
  for (const id of drawn) {
    const room = sessions.get(id)?.record.room
    const before = room && !busy.has(id) ? erasureOf(desk, room) : undefined
    if (before === undefined || before.record.eraseAtMin <= soonMin) continue
    const near = { eraseAtMin: soonMin, cause: 'released' } as const
    await desk.line.post(moveErasure(desk.author, before, near))
  }
}
