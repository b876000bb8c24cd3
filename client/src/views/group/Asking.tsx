import { useState } from 'react'
import { tKeeping } from '../../phrases/keeping.ts'
import { isTyped } from '../../store/first-word.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'

interface AskingProps {
  /** The gesture, said again by the button that does it. */
  label: string
  /** What goes with it. */
  goes: string
  /** To be typed first, where nothing can be undone. */
  word?: string | undefined
  onGo: () => void
}

interface WordProps {
  word: string
  value: string
  onChange: (value: string) => void
}

function Word({ word, value, onChange }: WordProps) {
  return <Field label={tKeeping.typeWord(word)} value={value} onChange={onChange} />
}

/** What goes, then the gesture. */
function Asked({ label, goes, word, onGo, onClose }: AskingProps & { onClose: () => void }) {
  const [typed, type] = useState('')
  return (
    <div className="gp-asking" role="group" aria-label={label}>
      <p role="status">{goes}</p>
      {word === undefined ? null : <Word word={word} value={typed} onChange={type} />}
      <Button
        size="small"
        variant="danger"
        unavailable={isTyped(typed, word ?? '') ? false : tKeeping.typed}
        onPress={onGo}
      >
        {label}
      </Button>
      <Button size="small" variant="plain" onPress={onClose}>
        {tKeeping.notNow}
      </Button>
    </div>
  )
}

/** The same question as on phones, whose code this page does not load. */
export function Asking(props: AskingProps) {
  const [asking, setAsking] = useState(false)
  if (asking) return <Asked {...props} onClose={() => setAsking(false)} />
  return (
    <Button variant="quiet" onPress={() => setAsking(true)}>
      {props.label}
    </Button>
  )
}
