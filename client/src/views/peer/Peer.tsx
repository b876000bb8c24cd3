import { FramePause } from './FramePause.tsx'
import { PeerTable } from './PeerTable.tsx'
import { useFramePause } from '../pause/use-frame-pause.ts'
import { useReturn } from './use-heading.ts'
import { useKeyboard } from './use-keyboard.ts'

interface PeerProps {
  onLeave: () => void
}

/**
 * The participant's phone for a whole session: one thing at a time, following the step. Out of the
 * frame the page is hidden as it stands, and comes back with what was being written.
 */
export function Peer({ onLeave }: PeerProps) {
  const pause = useFramePause()
  const root = useKeyboard()
  const page = useReturn(pause.out)
  return (
    <div className="peer" ref={root} translate="no">
      <div hidden={pause.out} ref={page}>
        <PeerTable onLeave={onLeave} onAskPause={pause.ask} />
      </div>
      {pause.out ? <FramePause pause={pause} /> : null}
    </div>
  )
}
