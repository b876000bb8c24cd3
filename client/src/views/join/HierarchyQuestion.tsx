import { useState } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { Button } from '../../ui/Button.tsx'
import { useTitleFocus } from './use-title-focus.ts'
import './join.css'

function Answers({ onYes, onEnter }: { onYes: () => void; onEnter: () => void }) {
  return (
    <>
      <Button block onPress={onYes}>
        {tJoin.yes}
      </Button>
      <Button block onPress={onEnter}>
        {tJoin.no}
      </Button>
      <Button variant="plain" block onPress={onEnter}>
        {tJoin.pass}
      </Button>
    </>
  )
}

/** The question; once the answer is yes, that it is worth telling the facilitator. */
function Asked({ yes }: { yes: boolean }) {
  const title = useTitleFocus()
  return (
    <div className="fe-join-matter">
      <h1 className="fe-title" ref={title} tabIndex={-1}>
        {tJoin.hierarchyTitle}
      </h1>
      <p className="fe-lede">{tJoin.hierarchyNote}</p>
      <p className="fe-join-tell" role="status">
        {yes ? `${tJoin.hierarchyTell} ${tJoin.hierarchyStays}` : ''}
      </p>
    </div>
  )
}

/** Once, after sitting down: is someone here above or below you at work? The answer leaves with the page. */
export function HierarchyQuestion({ onEnter }: { onEnter: () => void }) {
  const [yes, setYes] = useState(false)
  return (
    <main className="fe-join fe-join-main fe-join-alone">
      <Asked yes={yes} />
      <div className="fe-join-foot">
        {yes ? (
          <Button variant="primary" block onPress={onEnter}>
            {tJoin.enter}
          </Button>
        ) : (
          <Answers onYes={() => setYes(true)} onEnter={onEnter} />
        )}
      </div>
    </main>
  )
}
