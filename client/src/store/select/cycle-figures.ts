import type { FiguresWords } from '../../../../shared/model/figures.ts'
import type { GroupWords } from '../../../../shared/model/group.ts'
import { seasonOf } from '../../../../shared/model/season.ts'
import type { Attendance, SessionWords } from '../../../../shared/model/session.ts'

const isCounted = (one: SessionWords): one is SessionWords & Attendance =>
  one.people !== undefined && one.minutes !== undefined

const hoursIn = (minutes: number): number => Math.round(minutes / 60)

function rangeOf(people: number): FiguresWords['people'] {
  if (people <= 5) return '3-5'
  if (people <= 8) return '6-8'
  return people <= 12 ? '9-12' : '13-16'
}

/** What a group may say of itself in figures: sessions whose closing was confirmed, and no name. */
export function figuresOf(
  { kind }: Pick<GroupWords, 'kind'>,
  closed: readonly SessionWords[],
): FiguresWords | undefined {
  const counted = closed.filter(isCounted)
  const last = counted.reduce((latest, { startsAtMin }) => Math.max(latest, startsAtMin), 0)
  if (counted.length === 0) return undefined
  const day = new Date(last * 60_000)
  return {
    kind,
    season: seasonOf({ year: day.getFullYear(), month: day.getMonth() + 1 }),
    sessions: counted.length,
    hours: hoursIn(counted.reduce((sum, { minutes }) => sum + minutes, 0)),
    personHours: hoursIn(counted.reduce((sum, { minutes, people }) => sum + minutes * people, 0)),
    people: rangeOf(Math.max(...counted.map(({ people }) => people))),
  }
}
