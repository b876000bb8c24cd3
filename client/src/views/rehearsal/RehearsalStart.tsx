import { useEffect, useRef, useState } from 'react'
import type { Kind } from '../../../../shared/method/kinds.ts'
import type { Pace } from '../../../../shared/rehearsal/play.ts'
import { tRehearsal } from '../../phrases/rehearsal.ts'
import { Button } from '../../ui/Button.tsx'
import { PageHeader } from '../head/PageHeader.tsx'
import { KindChoice } from '../create/KindChoice.tsx'
import { PaceChoice } from './PaceChoice.tsx'
import '../create/create.css'
import './rehearsal-start.css'

interface RehearsalStartProps {
  onStart: (kind: Kind, pace: Pace) => void
  onBack: () => void
}

/** The title takes focus: one has just come from Home. */
function Opening() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div>
      <h1 className="fe-title" ref={title} tabIndex={-1}>
        {tRehearsal.title}
      </h1>
      <p className="fe-lede">{tRehearsal.lede}</p>
      <p>{tRehearsal.promise}</p>
    </div>
  )
}

/** Which kind, how fast; nothing else is asked. */
export function RehearsalStart({ onStart, onBack }: RehearsalStartProps) {
  const [kind, setKind] = useState<Kind>('tenir-debout')
  const [pace, setPace] = useState<Pace>('lively')
  return (
    <div className="fe-imagined-start">
      <PageHeader back={{ label: tRehearsal.back, onBack }} />
      <main className="fe-imagined-main">
        <Opening />
        <KindChoice value={kind} onChange={setKind} />
        <PaceChoice pace={pace} onChange={setPace} showLegend />
        <div>
          <Button variant="primary" onPress={() => onStart(kind, pace)}>
            {tRehearsal.start}
          </Button>
        </div>
      </main>
    </div>
  )
}
