import { onlyId } from '../../../../shared/model/ids.ts'
import type { Workshop } from '../../store/workshop.ts'

const threeWeeksMin = 21 * 24 * 60

/** The next session's date when it is to come, else in three weeks. */
export function usualUntil({ board, nowMs }: Workshop): number {
  const nowMin = Math.floor(nowMs() / 60_000)
  const next = board.getState().group.get(onlyId)?.words.nextAtMin
  return next !== undefined && next > nowMin ? next : nowMin + threeWeeksMin
}

const dayFormat = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
})

/** « jeudi 26 novembre ». */
export function dayOf(atMin: number): string {
  return dayFormat.format(atMin * 60_000)
}

const two = (part: number): string => String(part).padStart(2, '0')

/** What the browser's own field of a day holds, and back: until the end of that day. */
export function typedDay(atMin: number): string {
  const at = new Date(atMin * 60_000)
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

export function readDay(text: string): number | undefined {
  const ms = new Date(`${text}T23:59`).getTime()
  return Number.isNaN(ms) ? undefined : Math.floor(ms / 60_000)
}
