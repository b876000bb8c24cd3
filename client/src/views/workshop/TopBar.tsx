import { isBilan } from '../../../../shared/model/group-text.ts'
import { tWorkshop } from '../../phrases/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { checkBoldIcon } from '../../ui/icons/checkBoldIcon.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { eyeIcon } from '../../ui/icons/eyeIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { Mark } from '../../ui/marks/Mark.tsx'
import { useDesk } from './desk.ts'

/** Where the text stands, from 1: worked out, never chosen. */
export type StageNow = 1 | 2 | 3 | 4

function Stages({ now }: { now: StageNow }) {
  return (
    <ol className="ws-stages" aria-label={tWorkshop.stagesLabel}>
      {tWorkshop.stages.map((name, at) => {
        const look = at + 1 < now ? 'done' : at + 1 === now ? 'now' : 'next'
        return (
          <li
            key={name}
            className={`ws-stage ws-stage-${look}`}
            aria-current={look === 'now' ? 'step' : undefined}
          >
            <span className="ws-stage-mark" aria-hidden="true">
              {look === 'done' ? <Icon path={checkBoldIcon} size={15} /> : at + 1}
            </span>
            <span className="ws-stage-name">{name}</span>
          </li>
        )
      })}
    </ol>
  )
}

interface IdentityProps {
  onAudience: () => void
  onBack: () => void
}

/** What it draws on, and for whom it is written: a press changes the reader. */
function Identity({ onAudience, onBack }: IdentityProps) {
  const { matter, manuscript, proposed } = useDesk()
  const reader = tWorkshop.audienceNote[manuscript.synthesis.audience]
  return (
    <div className="ws-identity">
      <IconButton label={tWorkshop.others} icon={arrowLeftIcon} onPress={onBack} />
      <Mark size={28} />
      <div>
        <h1 className="ws-identity-name">
          {isBilan(manuscript.id)
            ? tWorkshop.bilan
            : tWorkshop.docTitle(tWorkshop.sessions(matter.sessions))}
        </h1>
        {proposed === undefined ? (
          <button
            type="button"
            className="ws-identity-note"
            aria-label={`${reader}. ${tWorkshop.changeAudience}`}
            onClick={onAudience}
          >
            {reader}
          </button>
        ) : (
          <p className="ws-identity-note ws-identity-locked">{reader}</p>
        )}
      </div>
    </div>
  )
}

interface TopBarProps extends IdentityProps {
  now: StageNow
  asGroup: boolean
  onAsGroup: () => void
}

/** Title, reader, the four stages, what is kept, and the text as the group will read it. */
export function TopBar({ now, asGroup, onAsGroup, ...identity }: TopBarProps) {
  const { writing, proposed } = useDesk()
  return (
    <header className="ws-top">
      <SkipLink />
      <Identity {...identity} />
      <Stages now={now} />
      <div className="ws-top-gestures">
        <p className={`ws-saved ws-saved-${writing.saved}`} role="status">
          {writing.saved === 'kept' ? <Icon path={checkIcon} size={18} /> : null}
          {tWorkshop.saved[writing.saved]}
        </p>
        {proposed === undefined ? (
          <Button icon={eyeIcon} pressed={asGroup} onPress={onAsGroup}>
            {asGroup ? tWorkshop.backToWriting : tWorkshop.asGroup}
          </Button>
        ) : null}
      </div>
    </header>
  )
}
