import { afterGesture, type OutOfFrame } from '../policy/out-of-frame.ts'
import { encodePresence, type Gesture, type Presence } from '../wire/presence.ts'
import { createElsewhere, nowhere } from './elsewhere.ts'
import { createNews, type StoppableClock } from './news.ts'

interface Ground {
  readonly surroundings: StoppableClock & { readonly random: (bytes: number) => Uint8Array }
  readonly limits: { readonly presenceEveryMs: number }
  /** Who is connected at this moment. */
  readonly here: () => Omit<Presence, 'outOfFrame'>
  readonly tellAll: (frame: Uint8Array) => void
  /** Said to the other relays of the room, where there may be some. */
  readonly say: ((words: Uint8Array) => void) | undefined
}

/** Who is there, and whether the group stepped out of the frame. Kept nowhere. */
export function createPresence({ surroundings, limits, here, tellAll, say }: Ground) {
  let out: OutOfFrame | undefined
  const { random } = surroundings
  const elsewhere = say ? createElsewhere({ clock: surroundings, random, say }) : nowhere
  const own = (): Presence => ({ ...here(), outOfFrame: out !== undefined })
  const read = (): Presence => elsewhere.with(own())
  const tell = (presence: Presence): void => tellAll(encodePresence(presence))
  const news = createNews(surroundings, { everyMs: limits.presenceEveryMs, read, tell })
  const refresh = (): boolean => {
    elsewhere.refresh(own)
    return news.refresh()
  }
  return {
    here: read,
    /** As far as is known, nobody is there through any relay. */
    isEmpty: (): boolean => read().here.length + read().screens === 0,
    /** Something may have changed: told to all if so, at most every two seconds. True when told now. */
    refresh,
    /** A gesture by one socket (`by` is its identity, never told). */
    gesture(gesture: Gesture['gesture'], by: object, isFacilitator: boolean): void {
      const wasIn = out === undefined
      out = afterGesture(out, { gesture, by, atMs: surroundings.elapsedMs(), isFacilitator })
      if (gesture === 'back' && isFacilitator) elsewhere.cameBack(own)
      else elsewhere.refresh(own)
      // Stepping out never waits; coming back does, so that nobody makes every screen flicker.
      if (wasIn && out !== undefined) news.now()
      else news.refresh()
    },
    /** What another relay says of the room. */
    hear(words: Uint8Array): void {
      const wasOut = read().outOfFrame
      if (elsewhere.hear(words, own)) out = undefined
      if (!wasOut && read().outOfFrame) news.now()
      else news.refresh()
    },
    current: (): Uint8Array => encodePresence(read()),
    stop: news.stop,
  }
}
