import { kindPortraits } from '../../../../shared/method/kind-portraits.ts'
import { onlyId } from '../../../../shared/model/ids.ts'
import { Button } from '../../ui/Button.tsx'
import { SkipLink } from '../head/SkipLink.tsx'
import { Mark } from '../../ui/marks/Mark.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { scriptOf } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { Door } from './Door.tsx'
import { DoorTried } from './DoorTried.tsx'
import { MoreMenu } from './MoreMenu.tsx'
import { NetworkPill } from './NetworkPill.tsx'
import { Presence } from './Presence.tsx'
import { SproutGlyph } from './SproutGlyph.tsx'
import { useGroupBoard } from './use-group-board.ts'
import { useSideGestures, useSideOpen } from './use-side.ts'
import { WallButton } from './WallButton.tsx'
import { StepOut } from './StepOut.tsx'
import './TopBar.css'

/** The group, its kind, the number of this session. */
export function Identity() {
  const script = useBoard(scriptOf)
  const planned = useGroupBoard((board) => board.group.get(onlyId)?.words.planned)
  if (script === undefined) return null
  const kind = kindPortraits[script.kind].name
  return (
    <div className="ck-identity">
      <Mark size={30} />
      <div>
        <h1 className="ck-identity-name">{script.group}</h1>
        <p className="ck-identity-note">{tCockpit.kindAndNumber(kind, script.number, planned)}</p>
      </div>
    </div>
  )
}

/** Shown while the panel is folded: open, it folds by its own arrow. */
function HerbariumButton() {
  const open = useSideOpen()
  const { show } = useSideGestures()
  if (open) return null
  return (
    <Button onPress={() => show('herbarium')} expanded={false}>
      <span className="ck-herbarium-words">
        <SproutGlyph />
        {tCockpit.herbarium.button}
      </span>
    </Button>
  )
}

/** Group, door, presence, network, common screen, herbarium, more. */
export function TopBar({ onHome, full = true }: { onHome: () => void; full?: boolean }) {
  return (
    <header className={`ck-top${full ? '' : ' ck-top-narrow'}`}>
      <SkipLink to={full ? '.ck-board' : 'main'} />
      <Identity />
      <div className="ck-top-gestures">
        <div className="ck-door-spot">
          <Door />
          <DoorTried />
        </div>
        <Presence />
        <NetworkPill />
        <WallButton />
        {full ? <HerbariumButton /> : null}
        <StepOut />
        <MoreMenu onHome={onHome} />
      </div>
    </header>
  )
}
