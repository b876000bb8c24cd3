import { useState } from 'react'
import { useSecond } from '../../store/ticking.ts'
import { useConnection, useSession } from '../../store/use-app.ts'

const mistakeMs = 5_000
/** A relay that hears answers well within this; after it, nobody else is known to be hidden. */
const unheardMs = 1_500

/** « On sort du cadre », as one device lives it. */
export interface FramePause {
  readonly out: boolean
  /** True when this device alone is hidden: nobody else could be told. */
  readonly alone: boolean
  /** For five seconds, on the device that asked. */
  readonly mayBeMistake: boolean
  /** This device asked, and the group is not out of the frame: it may come back by itself. */
  readonly mayComeBack: boolean
  readonly ask: () => void
  readonly undo: () => void
  /** Brings every screen back: a facilitator's gesture. */
  readonly bringBack: () => void
}

interface Asked {
  readonly atMs: number
  /** The group was seen out of the frame since. */
  readonly seen: boolean
}

/** The page shows at once here, before the relay has answered, and without it. */
export function useFramePause(): FramePause {
  const { acts } = useSession()
  const everyone = useConnection((connection) => connection.outOfFrame)
  const live = useConnection((connection) => connection.state === 'live')
  const [asked, setAsked] = useState<Asked>()
  const recent = useSecond((nowMs) => asked !== undefined && nowMs - asked.atMs < mistakeMs)
  const unheard = useSecond((nowMs) => asked !== undefined && nowMs - asked.atMs > unheardMs)
  if (asked !== undefined && everyone && !asked.seen) setAsked({ ...asked, seen: true })
  if (asked?.seen === true && !everyone) setAsked(undefined)
  return {
    out: everyone || asked !== undefined,
    alone: !everyone && (!live || unheard),
    mayBeMistake: recent,
    mayComeBack: asked !== undefined && !everyone && !recent,
    ask() {
      setAsked({ atMs: Date.now(), seen: false })
      acts.gesture('out-of-frame')
    },
    undo() {
      setAsked(undefined)
      if (recent) acts.gesture('mistake')
    },
    bringBack() {
      setAsked(undefined)
      acts.gesture('back')
    },
  }
}
