import { Button } from '../../ui/Button.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { PausePage } from '../pause/PausePage.tsx'
import type { FramePause } from '../pause/use-frame-pause.ts'

const words = tCockpit.state

/** The page that every screen shows out of the frame; a facilitator alone brings screens back. */
export function OutOfFrame({ pause }: { pause: FramePause }) {
  return (
    <PausePage
      look="card"
      words={pause.alone ? words.outAlone : words.outHelp}
      actions={
        <Button block onPress={pause.bringBack}>
          {words.backToSession}
        </Button>
      }
    />
  )
}
