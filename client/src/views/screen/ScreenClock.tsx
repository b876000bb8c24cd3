import { isPaused, leftMs, type Clock } from '../../../../shared/method/timer.ts'
import { tScreen } from '../../phrases/screen.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { TimerFace } from '../../ui/TimerFace.tsx'
import { Icon } from '../../ui/icons/Icon.tsx'
import { pauseIcon } from '../../ui/icons/pauseIcon.ts'

/** Seconds left as they are read: the last one stays a whole second, the first one over is + 0:01. */
function secondsLeft(ms: number): number {
  return ms >= 0 ? Math.ceil(ms / 1_000) : Math.floor(ms / 1_000)
}

/** While someone tells nothing moves: the clock says whole minutes. */
function quietWords(seconds: number): string {
  return seconds >= 0
    ? tScreen.minutesLeft(Math.ceil(seconds / 60))
    : tScreen.minutesOver(Math.ceil(-seconds / 60))
}

/** The clock of the step, on the group's shared time; past its end it counts up. */
export function ScreenClock({ clock, quiet }: { clock: Clock; quiet: boolean }) {
  const session = useSession()
  const words = useSecond(() => {
    const seconds = secondsLeft(leftMs(clock, session.nowMs()))
    return quiet ? quietWords(seconds) : String(seconds)
  })
  return (
    <div className="fe-wall-clock">
      {isPaused(clock) ? (
        <p className="fe-wall-paused">
          <Icon path={pauseIcon} />
          {tScreen.paused}
        </p>
      ) : null}
      {quiet ? (
        <p className="fe-wall-minutes">{words}</p>
      ) : (
        <TimerFace seconds={Number(words)} size="common" paused={isPaused(clock)} />
      )}
    </div>
  )
}
