import { useState } from 'react'
import { keepingFr } from '../../phrases/keeping.fr.ts'
import { Button } from '../../ui/Button.tsx'

interface AskingProps {
  /** The gesture, said again by the button that does it. */
  label: string
  /** What goes with it. */
  goes: string
  onGo: () => void
}

/** The same question as on phones, whose code this page does not load: what goes, then the gesture. */
export function Asking({ label, goes, onGo }: AskingProps) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  if (!asking) {
    return (
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <div className="gp-asking" role="group" aria-label={label}>
      <p role="status">{goes}</p>
      <Button size="small" variant="danger" onPress={() => onGo()}>
        {label}
      </Button>
      <Button size="small" variant="plain" onPress={close}>
        {keepingFr.notNow}
      </Button>
    </div>
  )
}
