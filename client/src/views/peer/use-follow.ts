import { useMemo, useState } from 'react'
import { isClosed, progressOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { closedStep, type Cover, type Place, type Places } from './places.ts'

interface Exits {
  readonly leave: () => void
  readonly askPause: () => void
}

const withOne = (set: ReadonlySet<string>, one: string): ReadonlySet<string> =>
  new Set([...set, one])

/** Where the group stands. */
function useGroupPlace(): Place {
  const step = useBoard((board) => progressOf(board)?.step ?? '')
  const centre = useBoard((board) => progressOf(board)?.centre)
  const closed = useBoard(isClosed)
  return useMemo(() => ({ step: closed ? closedStep : step, centre }), [closed, step, centre])
}

/** Follows the group from step to step; a phone where somebody types stays where it is. */
export function useFollow({ leave, askPause }: Exits): Places {
  const group = useGroupPlace()
  const [staying, setStaying] = useState<Place>()
  const [turn, setTurn] = useState(0)
  const [cover, setCover] = useState<Cover>()
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [finished, setFinished] = useState<ReadonlySet<string>>(new Set())
  return {
    place: staying ?? group,
    group,
    staying: staying !== undefined,
    turn,
    cover,
    seen,
    finished,
    stay: () => setStaying((already) => already ?? group),
    follow: () => setStaying(undefined),
    go: setStaying,
    again: () => setTurn((before) => before + 1),
    open: setCover,
    close: () => setCover(undefined),
    see: (handout) => setSeen((before) => withOne(before, handout)),
    finish: (situation) => setFinished((before) => withOne(before, situation)),
    leave,
    askPause,
  }
}
