import { useState } from 'react'
import { useStore } from 'zustand'
import type { Pace } from '../../../../shared/rehearsal/play.ts'
import { tRehearsal } from '../../phrases/rehearsal.ts'
import type { ImaginedSession } from '../../store/imagined.ts'
import { useBoard } from '../../store/use-app.ts'
import { Button } from '../../ui/Button.tsx'
import { hintOf } from './hint-of.ts'
import { PaceChoice } from './PaceChoice.tsx'
import './rehearsal-bar.css'

interface RehearsalBarProps {
  imagined: ImaginedSession
  /** The pace it began at. */
  pace: Pace
  onEnd: () => void
}

type Said = ReturnType<ImaginedSession['said']['getState']>

function Line({ name, text }: Said[number]) {
  return (
    <>
      <strong>{tRehearsal.aloud(name)}</strong> {tRehearsal.quoted(text)}
    </>
  )
}

/** All that was said before, on request. */
function Log({ all }: { all: Said }) {
  return (
    <details className="fe-imagined-log">
      <summary>{tRehearsal.log}</summary>
      <ul>
        {all.map((one, place) => (
          <li key={place}>
            <Line {...one} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What is heard in the room: the last words said aloud. */
function Aloud({ said }: Pick<ImaginedSession, 'said'>) {
  const all = useStore(said)
  const last = all.at(-1)
  return (
    <div className="fe-imagined-aloud">
      <p aria-live="polite">{last === undefined ? null : <Line {...last} />}</p>
      {all.length > 1 ? <Log all={all} /> : null}
    </div>
  )
}

/** That nobody is there, how fast they go, and the way out. */
function Standing({ imagined, pace: first, onEnd }: RehearsalBarProps) {
  const [pace, setPace] = useState(first)
  const change = (next: Pace) => {
    setPace(next)
    imagined.setPace(next)
  }
  return (
    <div className="fe-imagined-row">
      <p>
        <strong>{tRehearsal.imagined}</strong> {tRehearsal.nothingLeaves}
      </p>
      <PaceChoice pace={pace} onChange={change} />
      <Button size="small" onPress={onEnd}>
        {tRehearsal.end}
      </Button>
    </div>
  )
}

/** Over the cockpit: that the group is imaginary, what is said aloud, and what is awaited. */
export function RehearsalBar(props: RehearsalBarProps) {
  const hint = useBoard(hintOf)
  return (
    <aside className="fe-imagined-bar" aria-label={tRehearsal.bar}>
      <Standing {...props} />
      <div className="fe-imagined-row fe-imagined-lines">
        <p className="fe-imagined-hint">
          <strong>{tRehearsal.yours}</strong> {hint}
        </p>
        <Aloud said={props.imagined.said} />
      </div>
    </aside>
  )
}
