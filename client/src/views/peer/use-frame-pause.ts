import { useState } from 'react'
import { useSecond } from '../../store/ticking.ts'
import { useConnection, useSession } from '../../store/use-app.ts'

const mistakeMs = 5_000

/** « On sort du cadre », as one phone lives it. */
export interface FramePause {
  readonly out: boolean
  /** True when this phone alone is hidden: nobody else could be told. */
  readonly alone: boolean
  /** For five seconds, on the phone that asked. */
  readonly mayBeMistake: boolean
  /** This phone asked, and the group is not out of the frame: it may come back by itself. */
  readonly mayComeBack: boolean
  readonly ask: () => void
  readonly undo: () => void
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
  if (asked !== undefined && everyone && !asked.seen) setAsked({ ...asked, seen: true })
  if (asked?.seen === true && !everyone) setAsked(undefined)
  return {
    out: everyone || asked !== undefined,
    alone: !everyone && !live,
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
  }
}
