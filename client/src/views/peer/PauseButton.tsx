import { tPeer } from '../../phrases/peer.ts'
import { Button } from '../../ui/Button.tsx'
import { lifebuoyIcon } from '../../ui/icons/lifebuoyIcon.ts'
import { usePlaces } from './places.ts'

/** « On sort du cadre », always with its words, in every header of a session. */
export function PauseButton() {
  const { askPause } = usePlaces()
  return (
    <Button variant="quiet" icon={lifebuoyIcon} onPress={askPause}>
      {tPeer.outOfFrame}
    </Button>
  )
}
