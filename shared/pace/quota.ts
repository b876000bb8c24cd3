import type { Clock } from './clock.ts'

/** Takes one of what may be asked in an hour; false when nothing is left of it. */
export function createQuota({ elapsedMs }: Pick<Clock, 'elapsedMs'>, perHour: number) {
  let hour = 0
  let taken = 0
  return (): boolean => {
    const now = Math.floor(elapsedMs() / 3_600_000)
    taken = now === hour ? taken + 1 : 1
    hour = now
    return taken <= perHour
  }
}
