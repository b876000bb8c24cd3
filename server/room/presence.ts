import { encodePresence, type Gesture, type Presence } from '../../shared/wire/presence.ts'
import type { RelayLimits } from './limits.ts'
import type { Stop, Surroundings } from './surroundings.ts'

interface Ground {
  readonly surroundings: Surroundings
  readonly limits: RelayLimits
  /** Who is connected at this moment. */
  readonly here: () => Omit<Presence, 'outOfFrame'>
  readonly tellAll: (frame: Uint8Array) => void
}

/** Who is there, and whether the group stepped out of the frame. Kept nowhere. */
export interface PresenceBoard {
  /** Something may have changed: told to all if so, at most every two seconds. True when told now. */
  refresh(): boolean
  /** A gesture by one socket (`by` is its identity, never told). */
  gesture(gesture: Gesture['gesture'], by: object, isFacilitator: boolean): void
  current(): Uint8Array
  stop(): void
}

type OutOfFrame = { readonly by: object; readonly atMs: number }

/** Whether the group is out of the frame after this gesture. */
function afterGesture(
  before: OutOfFrame | undefined,
  gesture: Gesture['gesture'],
  asked: OutOfFrame & { readonly isFacilitator: boolean; readonly withinMs: number },
): OutOfFrame | undefined {
  if (gesture === 'out-of-frame') return before ?? asked
  if (gesture === 'back') return asked.isFacilitator ? undefined : before
  const isTheirs = before?.by === asked.by && asked.atMs - before.atMs <= asked.withinMs
  return isTheirs ? undefined : before
}

export function createPresence({ surroundings, limits, here, tellAll }: Ground): PresenceBoard {
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
    toldAtMs = surroundings.nowMs()
    tellAll(encodePresence(presence))
    return true
  }
  return {
    refresh() {
      if (stopLater !== undefined) return false
      const inMs = toldAtMs + limits.presenceEveryMs - surroundings.nowMs()
      if (inMs <= 0) return tell()
      stopLater = surroundings.after(inMs, tell)
      return false
    },
    gesture(gesture, by, isFacilitator) {
      const atMs = surroundings.nowMs()
      const asked = { by, atMs, isFacilitator, withinMs: limits.mistakeWithinMs }
      const after = afterGesture(out, gesture, asked)
      if ((after === undefined) === (out === undefined)) return
      out = after
      tell()
    },
    current: () => encodePresence(compose()),
    stop: () => stopLater?.(),
  }
}
