import { useState } from 'react'
import { tJoin } from '../../phrases/join.ts'
import { Button } from '../../ui/Button.tsx'
import { useTitleFocus } from './use-title-focus.ts'
import './join.css'

interface HierarchyQuestionProps {
  /** The answer stays on this device. */
  onAnswer: (yes: boolean) => void
  onEnter: () => void
}

function Answers({ onAnswer, onEnter }: HierarchyQuestionProps) {
  return (
    <>
      <Button block onPress={() => onAnswer(true)}>
        {tJoin.yes}
      </Button>
      <Button block onPress={() => onAnswer(false)}>
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

/** Once, after sitting down: is someone here above or below you at work? */
export function HierarchyQuestion({ onAnswer, onEnter }: HierarchyQuestionProps) {
  const [yes, setYes] = useState(false)
  const answer = (isSo: boolean) => {
    onAnswer(isSo)
    if (isSo) setYes(true)
    else onEnter()
  }
  return (
    <main className="fe-join fe-join-main fe-join-alone">
      <Asked yes={yes} />
      <div className="fe-join-foot">
        {yes ? (
          <Button variant="primary" block onPress={onEnter}>
            {tJoin.enter}
          </Button>
        ) : (
          <Answers onAnswer={answer} onEnter={onEnter} />
        )}
      </div>
    </main>
  )
}
