import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { lifebuoyIcon } from '../../ui/icons/lifebuoyIcon.ts'
import { pauseFr } from '../../phrases/pause.fr.ts'
import { useAskPause } from '../pause/pause-asking.ts'

/** « On sort du cadre », in one tap: the facilitator is anyone too. Its words show where they fit. */
export function StepOut() {
  const ask = useAskPause()
  return (
    <>
      <span className="ck-step-out-words">
        <Button variant="quiet" icon={lifebuoyIcon} onPress={ask}>
          {pauseFr.ask}
        </Button>
      </span>
      <span className="ck-step-out-mark">
        <IconButton label={pauseFr.ask} icon={lifebuoyIcon} onPress={ask} />
      </span>
    </>
  )
}
