import { nextDate } from '../../store/select/to-come.ts'
import type { Workshop } from '../../store/workshop.ts'

const threeWeeksMin = 21 * 24 * 60

/** The next session's date when it is to come, else in three weeks. */
export function usualUntil({ board, nowMs }: Workshop): number {
  const nowMin = Math.floor(nowMs() / 60_000)
  return nextDate(board.getState(), nowMin) ?? nowMin + threeWeeksMin
}
