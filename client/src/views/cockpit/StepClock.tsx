import { TimerFace } from '../../ui/TimerFace.tsx'
import { isPaused } from '../../../../shared/method/timer.ts'
import { tCockpit } from '../../phrases/cockpit.ts'
import { stepLeftMs } from '../../store/select/cockpit-rail.ts'
import { currentStep, progressOf } from '../../store/select/steps.ts'
import { useSecond } from '../../store/ticking.ts'
import { useSession } from '../../store/use-app.ts'
import { useTables } from '../../store/use-tables.ts'

const words = tCockpit.rail

/** Seconds left in this step on the group's clock, told once a second. */
function useSecondsLeft(): number {
  const session = useSession()
  return useSecond(() =>
    Math.ceil((stepLeftMs(session.board.getState(), session.nowMs()) ?? 0) / 1_000),
  )
}

function OverTime({ minutes, planned }: { minutes: number; planned: number }) {
  return (
    <div className="fe-timer">
      <p className="fe-clock ck-clock-over" role="timer" aria-live="off">
        {words.over(minutes)}
      </p>
      <p className="fe-timer-label">{words.beyond(planned)}</p>
    </div>
  )
}

/** The soft signal: a word under the clock, in its last minute and once the time is over. */
function runningLabel(seconds: number, planned: number): string {
  if (seconds <= 0) return words.timeUp(planned)
  return seconds <= 60 ? words.lastMinute(planned) : words.left(planned)
}

/** The clock of the step; past its time it counts the minutes beyond, in ink, without alarm. */
export function StepClock({ size = 'rail' }: { size?: 'rail' | 'small' }) {
  const board = useTables('script', 'progress')
  const seconds = useSecondsLeft()
  const planned = currentStep(board)?.step.minutes ?? 0
  const clock = progressOf(board)?.clock
  const paused = clock !== undefined && isPaused(clock)
  const over = Math.floor(-seconds / 60)
  if (over >= 1) return <OverTime minutes={over} planned={planned} />
  const left = paused ? words.leftPaused(planned) : runningLabel(seconds, planned)
  return (
    <TimerFace
      seconds={Math.max(0, seconds)}
      size={size}
      paused={paused}
      {...(size === 'rail' ? { label: left, outOf: planned * 60 } : {})}
    />
  )
}
