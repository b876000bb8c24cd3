import { countWaiting } from './held.ts'
import { roomLimits } from './limits.ts'
import type { Records } from './records.ts'

/**
 * Who posted without a signature, in memory only and never with what: enough to hold everyone to five
 * posts a stint, and to know when three members wait. Lost with the process, and then nothing is shown
 * by itself.
 */
export interface Senders {
  mayPost(member: string, stint: number): boolean
  posted(member: string): void
  /** A post that waited was withdrawn, or may have been lost: who still waits is not known any more. */
  tookBack(): void
  /** Nothing waits any more. */
  emptied(): void
  /** Three posts of three members wait. */
  areEnough(records: Records): boolean
}

/** The senders of one room, from the moment it is in memory. */
export function createSenders(records: Records): Senders {
  const posts = new Map<string, number>()
  const waiting = new Set<string>()
  let isWhole = countWaiting(records) === 0
  let stintNow = 0
  return {
    mayPost(member, stint) {
      if (stint !== stintNow) posts.clear()
      stintNow = stint
      return (posts.get(member) ?? 0) < roomLimits.unsignedPerStint
    },
    posted(member) {
      posts.set(member, (posts.get(member) ?? 0) + 1)
      waiting.add(member)
    },
    tookBack() {
      isWhole = false
    },
    emptied() {
      isWhole = true
      waiting.clear()
    },
    areEnough: (held) =>
      isWhole &&
      waiting.size >= roomLimits.unsignedShown &&
      countWaiting(held) >= roomLimits.unsignedShown,
  }
}
