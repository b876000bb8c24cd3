import { tScreen } from '../../phrases/screen.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { cloudSlashIcon } from '../../ui/icons/cloudSlashIcon.ts'
import { wifiSlashIcon } from '../../ui/icons/wifiSlashIcon.ts'
import { Mark } from '../../ui/marks/Mark.tsx'
import { ScreenClock } from './ScreenClock.tsx'
import type { Seen } from './use-seen.ts'

function Badge({ away }: { away: Seen['away'] }) {
  if (away === undefined) return null
  return (
    <p className="fe-wall-badge">
      <Icon path={away === 'facilitator' ? cloudSlashIcon : wifiSlashIcon} />
      {away === 'facilitator' ? tScreen.facilitatorAway : tScreen.reconnecting}
    </p>
  )
}

/** Mark, step, its place in the script, and the clock. */
export function ScreenTop({ seen }: { seen: Seen }) {
  const { step, clock } = seen
  return (
    <div className="fe-wall-top">
      <Mark />
      {step === undefined ? null : <p className="fe-wall-step">{step.name}</p>}
      {step === undefined ? null : (
        <p className="fe-wall-place">{tScreen.place(step.place, step.of)}</p>
      )}
      <Badge away={seen.away} />
      {clock === undefined ? null : <ScreenClock clock={clock} quiet={seen.quiet} />}
    </div>
  )
}
