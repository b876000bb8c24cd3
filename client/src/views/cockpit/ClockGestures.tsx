import { isPaused } from '../../../../shared/method/timer.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { pauseIcon } from '../../ui/icons/pauseIcon.ts'
import { playIcon } from '../../ui/icons/playIcon.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { progressOf } from '../../store/select/steps.ts'
import { useBoard, useSession } from '../../store/use-app.ts'

const words = tCockpit.rail

function usePaused(): boolean {
  return useBoard((board) => {
    const clock = progressOf(board)?.clock
    return clock !== undefined && isPaused(clock)
  })
}

function PauseButton() {
  const { tiers } = useSession()
  const paused = usePaused()
  return (
    <IconButton
      label={paused ? words.resume : words.pause}
      icon={paused ? playIcon : pauseIcon}
      iconSize={22}
      onPress={() => void (paused ? tiers.resumeClock() : tiers.pauseClock())}
    />
  )
}

interface MoreTimeProps {
  minutes: number
  name: string
  children: string
}

function MoreTime({ minutes, name, children }: MoreTimeProps) {
  const { tiers } = useSession()
  return (
    <button
      type="button"
      className="ck-plus"
      aria-label={name}
      onClick={() => void tiers.addMinutes(minutes)}
    >
      {children}
    </button>
  )
}

/** Pause, + 1, + 5. */
export function ClockGestures() {
  return (
    <div className="ck-clock-gestures">
      <PauseButton />
      <MoreTime minutes={1} name={words.plusOneName}>
        {words.plusOne}
      </MoreTime>
      <MoreTime minutes={5} name={words.plusFiveName}>
        {words.plusFive}
      </MoreTime>
    </div>
  )
}
