import { afterGesture, type OutOfFrame } from '../../shared/policy/out-of-frame.ts'
import { encodePresence, type Gesture, type Presence } from '../../shared/wire/presence.ts'
import type { RelayLimits } from '../limits.ts'
import type { Stop, Surroundings } from '../surroundings.ts'

interface Ground {
  readonly surroundings: Surroundings
  readonly limits: RelayLimits
  /** Who is connected at this moment. */
  readonly here: () => Omit<Presence, 'outOfFrame'>
  readonly tellAll: (frame: Uint8Array) => void
}

/** Who is there, and whether the group stepped out of the frame. Kept nowhere. */
export function createPresence({ surroundings, limits, here, tellAll }: Ground) {
  let out: OutOfFrame | undefined
  let told = ''
  let toldAtMs = -Infinity
  let stopLater: Stop | undefined
  const compose = (): Presence => ({ ...here(), outOfFrame: out !== undefined })
  const tell = (): boolean => {
    stopLater?.()
    stopLater = undefined
    const presence = compose()
    const said = JSON.stringify(presence)
    if (said === told) return false
    told = said
    toldAtMs = surroundings.elapsedMs()
    tellAll(encodePresence(presence))
    return true
  }
  return {
    /** Something may have changed: told to all if so, at most every two seconds. True when told now. */
    refresh(): boolean {
      if (stopLater !== undefined) return false
      const inMs = toldAtMs + limits.presenceEveryMs - surroundings.elapsedMs()
      if (inMs <= 0) return tell()
      stopLater = surroundings.after(inMs, tell)
      return false
    },
    /** A gesture by one socket (`by` is its identity, never told). */
    gesture(gesture: Gesture['gesture'], by: object, isFacilitator: boolean): void {
      const atMs = surroundings.elapsedMs()
      const after = afterGesture(out, { gesture, by, atMs, isFacilitator })
      if (after === out) return
      out = after
      tell()
    },
    current: (): Uint8Array => encodePresence(compose()),
    stop: (): void => stopLater?.(),
  }
}
