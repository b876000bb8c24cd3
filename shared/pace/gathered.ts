import { afterGesture, type OutOfFrame } from '../policy/out-of-frame.ts'
import { encodePresence, type Gesture, type Presence } from '../wire/presence.ts'
import { createNews, type StoppableClock } from './news.ts'

interface Ground {
  readonly surroundings: StoppableClock
  readonly limits: { readonly presenceEveryMs: number }
  /** Who is connected at this moment. */
  readonly here: () => Omit<Presence, 'outOfFrame'>
  readonly tellAll: (frame: Uint8Array) => void
}

/** Who is there, and whether the group stepped out of the frame. Kept nowhere. */
export function createPresence({ surroundings, limits, here, tellAll }: Ground) {
  let out: OutOfFrame | undefined
  const read = (): Presence => ({ ...here(), outOfFrame: out !== undefined })
  const tell = (presence: Presence): void => tellAll(encodePresence(presence))
  const news = createNews(surroundings, { everyMs: limits.presenceEveryMs, read, tell })
  return {
    here,
    /** Something may have changed: told to all if so, at most every two seconds. True when told now. */
    refresh: news.refresh,
    /** A gesture by one socket (`by` is its identity, never told). */
    gesture(gesture: Gesture['gesture'], by: object, isFacilitator: boolean): void {
      const wasIn = out === undefined
      out = afterGesture(out, { gesture, by, atMs: surroundings.elapsedMs(), isFacilitator })
      // Stepping out never waits; coming back does, so that nobody makes every screen flicker.
      if (wasIn && out !== undefined) news.now()
      else news.refresh()
    },
    current: (): Uint8Array => encodePresence(read()),
    stop: news.stop,
  }
}
