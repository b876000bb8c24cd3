import './TimerFace.css'

interface TimerFaceProps {
  /** Seconds left; negative once over. */
  seconds: number
  /** "restent, sur 30 min"; read with the time. */
  label?: string | undefined
  size?: 'rail' | 'phone' | 'common' | 'small' | undefined
  /** Planned length in seconds: draws the thin bar of what has passed. */
  outOf?: number | undefined
  paused?: boolean | undefined
}

/** Minutes and seconds; once over it counts up with a plus, in ink, without alarm. */
export function clockText(seconds: number): string {
  const whole = Math.abs(Math.trunc(seconds))
  const minutes = Math.floor(whole / 60)
  const rest = String(whole % 60).padStart(2, '0')
  return `${seconds < 0 ? '+ ' : ''}${minutes}:${rest}`
}

/** The clock. Silent: what is announced is announced elsewhere. */
export function TimerFace({ seconds, label, size = 'rail', outOf, paused }: TimerFaceProps) {
  const passed = outOf === undefined || outOf <= 0 ? 0 : 1 - Math.max(0, seconds) / outOf
  return (
    <div className={`fe-timer fe-timer-${size}${paused === true ? ' fe-timer-paused' : ''}`}>
      <p className="fe-clock fe-timer-face" role="timer" aria-live="off">
        {clockText(seconds)}
      </p>
      {label === undefined ? null : <p className="fe-timer-label">{label}</p>}
      {outOf === undefined ? null : (
        <div className="fe-timer-track" aria-hidden="true">
          <div className="fe-timer-passed" style={{ width: `${Math.min(1, passed) * 100}%` }} />
        </div>
      )}
    </div>
  )
}
