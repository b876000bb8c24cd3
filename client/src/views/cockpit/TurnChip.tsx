import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { microphoneIcon } from '../../ui/icons/microphoneIcon.ts'
import { wifiSlashIcon } from '../../ui/icons/wifiSlashIcon.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import type { Turn } from '../../store/select/cockpit-floor.ts'
import { Popover } from './Popover.tsx'
import { useFloorGestures } from './use-floor.ts'

const words = tCockpit.floor

const ICON_OF: Partial<Record<Turn['state'], string>> = {
  spoken: checkIcon,
  speaking: microphoneIcon,
  away: wifiSlashIcon,
}

/** What is read after the name, so that the icon is not alone to say it. */
const SAID_OF: Partial<Record<Turn['state'], string>> = {
  spoken: `, ${words.spoken}`,
  away: `, ${words.away}`,
}

function Face({ turn }: { turn: Turn }) {
  const icon = ICON_OF[turn.state]
  const said = SAID_OF[turn.state]
  return (
    <>
      {icon === undefined ? null : <Icon path={icon} size={20} />}
      <span>{turn.state === 'speaking' ? words.speaks(turn.name) : turn.name}</span>
      {turn.state === 'passes' ? <span className="ck-turn-passes">{words.passes}</span> : null}
      {said === undefined ? null : <VisuallyHidden>{said}</VisuallyHidden>}
    </>
  )
}

/** What can be done with one person's turn, by where they stand. */
function useTurnGestures({ member, state }: Turn) {
  const floor = useFloorGestures()
  const give = { label: words.give, go: () => floor.give(member) }
  const putBack = { label: words.putBack, go: () => floor.putBack(member) }
  const pass = { label: words.pass, go: () => floor.pass(member) }
  if (state === 'spoken') return [putBack, give]
  if (state === 'speaking') return [pass, putBack]
  return [
    give,
    pass,
    { label: words.before, go: () => floor.move(member, -1) },
    { label: words.after, go: () => floor.move(member, 1) },
  ]
}

/** One person in the speaking order; a press opens what can be done. */
export function TurnChip({ turn }: { turn: Turn }) {
  const gestures = useTurnGestures(turn)
  return (
    <Popover above look={`ck-turn ck-turn-${turn.state}`} trigger={<Face turn={turn} />}>
      {(close) =>
        gestures.map(({ label, go }) => (
          <button
            key={label}
            type="button"
            className="ck-popover-row"
            onClick={() => {
              close()
              go()
            }}
          >
            {label}
          </button>
        ))
      }
    </Popover>
  )
}
