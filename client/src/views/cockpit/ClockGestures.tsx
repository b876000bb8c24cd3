import { isPaused } from '../../../../shared/method/timer.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { pauseIcon } from '../../ui/icons/pauseIcon.ts'
import { playIcon } from '../../ui/icons/playIcon.ts'
import { cockpitFr } from '../../phrases/cockpit.fr.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'

const words = cockpitFr.rail

function usePaused(): boolean {
  return useBoard((board) => {
    const clock = progressOf(board)?.clock
    return clock !== undefined && isPaused(clock)
  })
}

/** Pause, + 1, + 5. */
export function ClockGestures() {
  const { tiers } = useSession()
  const paused = usePaused()
  return (
    <div className="ck-clock-gestures">
      <IconButton
        label={paused ? words.resume : words.pause}
        icon={paused ? playIcon : pauseIcon}
        iconSize={22}
        onPress={() => void (paused ? tiers.resumeClock() : tiers.pauseClock())}
      />
      <button
        type="button"
        className="ck-plus"
        aria-label={words.plusOneName}
        onClick={() => void tiers.addMinutes(1)}
      >
        {words.plusOne}
      </button>
      <button
        type="button"
        className="ck-plus"
        aria-label={words.plusFiveName}
        onClick={() => void tiers.addMinutes(5)}
      >
        {words.plusFive}
      </button>
    </div>
  )
}
