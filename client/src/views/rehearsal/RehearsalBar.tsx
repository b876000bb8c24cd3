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

/** What is heard in the room: the last words said aloud, and all those before on request. */
function Aloud({ said }: Pick<ImaginedSession, 'said'>) {
  const all = useStore(said)
  const last = all.at(-1)
  return (
    <div className="fe-imagined-aloud">
      <p aria-live="polite">
        {last === undefined ? null : (
          <>
            <strong>{tRehearsal.aloud(last.name)}</strong> {tRehearsal.quoted(last.text)}
          </>
        )}
      </p>
      {all.length > 1 ? (
        <details className="fe-imagined-log">
          <summary>{tRehearsal.log}</summary>
          <ul>
            {all.map(({ name, text }, place) => (
              <li key={place}>
                <strong>{tRehearsal.aloud(name)}</strong> {tRehearsal.quoted(text)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}

/** Over the cockpit: that the group is imaginary, what is said aloud, and what is awaited. */
export function RehearsalBar({ imagined, pace: first, onEnd }: RehearsalBarProps) {
  const [pace, setPace] = useState(first)
  const hint = useBoard(hintOf)
  const change = (next: Pace) => {
    setPace(next)
    imagined.setPace(next)
  }
  return (
    <aside className="fe-imagined-bar" aria-label={tRehearsal.bar}>
      <div className="fe-imagined-row">
        <p>
          <strong>{tRehearsal.imagined}</strong> {tRehearsal.nothingLeaves}
        </p>
        <PaceChoice pace={pace} onChange={change} />
        <Button size="small" onPress={onEnd}>
          {tRehearsal.end}
        </Button>
      </div>
      <div className="fe-imagined-row fe-imagined-lines">
        <p className="fe-imagined-hint">
          <strong>{tRehearsal.yours}</strong> {hint}
        </p>
        <Aloud said={imagined.said} />
      </div>
    </aside>
  )
}
