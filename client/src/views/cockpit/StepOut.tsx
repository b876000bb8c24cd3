import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { lifebuoyIcon } from '../../ui/icons/lifebuoyIcon.ts'
import { tPause } from '../../phrases/pause.ts'
import { useAskPause } from '../pause/pause-asking.ts'

/** « On sort du cadre », in one tap: the facilitator is anyone too. Its words show where they fit. */
export function StepOut() {
  const ask = useAskPause()
  return (
    <>
      <span className="ck-step-out-words">
        <Button variant="quiet" icon={lifebuoyIcon} onPress={ask}>
          {tPause.ask}
        </Button>
      </span>
      <span className="ck-step-out-mark">
        <IconButton label={tPause.ask} icon={lifebuoyIcon} onPress={ask} />
      </span>
    </>
  )
}
