import { Button } from '../../ui/Button.tsx'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { useSession } from '../../store/use-app.ts'
import { PausePage } from '../pause/PausePage.tsx'

const words = cockpitFr.state

/** The page that every screen shows out of the frame; a facilitator alone brings screens back. */
export function OutOfFrame() {
  const { acts } = useSession()
  return (
    <PausePage
      look="card"
      words={words.outHelp}
      actions={
        <Button block onPress={() => acts.gesture('back')}>
          {words.backToSession}
        </Button>
      }
    />
  )
}
