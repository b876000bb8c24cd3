import { useState } from 'react'
import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'

interface AskFirstProps {
  /** The gesture, said again by the button that does it. */
  label: string
  icon?: string
  /** What goes with it. */
  goes: string
  /** Does it; done, there may be nothing left to ask about. */
  onGo: (done: () => void) => void
}

/** A gesture that takes words away: says first what goes, then asks. */
export function AskFirst({ label, icon, goes, onGo }: AskFirstProps) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  if (!asking) {
    return (
      <Button variant="quiet" icon={icon} onPress={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <div className="peer-withdraw" role="group" aria-label={label}>
      <p role="status">{goes}</p>
      <Button size="small" variant="danger" onPress={() => onGo(close)}>
        {label}
      </Button>
      <Button size="small" variant="plain" onPress={close}>
        {tPeer.withdrawing.keepIt}
      </Button>
    </div>
  )
}
