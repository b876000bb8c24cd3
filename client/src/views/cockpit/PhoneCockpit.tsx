import { SkipLink } from '../head/SkipLink.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { arrowLeftIcon } from '../../ui/icons/arrowLeftIcon.ts'
import { Button } from '../../ui/Button.tsx'
import { StepCentre } from './Board.tsx'
import { Detail } from './Detail.tsx'
import { Door } from './Door.tsx'
import { DoorTried } from './DoorTried.tsx'
import { FootStrip } from './FootStrip.tsx'
import { NextSpeaker, SilenceButton, TurnList } from './FloorBar.tsx'
import { HeldLine } from './HeldLine.tsx'
import { Herbarium } from './Herbarium.tsx'
import { useHelm, useSetHelm } from './helm.ts'
import { MoreMenu } from './MoreMenu.tsx'
import { NetworkPill } from './NetworkPill.tsx'
import { NewsLines } from './NewsLines.tsx'
import { Notes } from './Notes.tsx'
import { Presence } from './Presence.tsx'
import { Rail } from './Rail.tsx'
import { Identity } from './TopBar.tsx'
import { useTurns } from './use-floor.ts'
import { StepOut } from './StepOut.tsx'
import './PhoneCockpit.css'

const words = tCockpit.layout

const tabs = [
  { id: 'script', label: words.script },
  { id: 'table', label: words.table },
  { id: 'floor', label: words.floor },
  { id: 'herbarium', label: words.herbarium },
  { id: 'notes', label: words.notes },
] as const

type TabId = (typeof tabs)[number]['id']

function PhoneFloor() {
  const { turns, round } = useTurns()
  return (
    <div className="ck-phone-part ck-phone-floor">
      <h2 className="fe-section">{tCockpit.floor.title}</h2>
      <TurnList turns={turns} />
      <NextSpeaker round={round} />
      <SilenceButton />
      <Presence />
      <Door />
    </div>
  )
}

/** The step's own gestures, for the time when the laptop shows the common screen alone. */
function PhoneTable() {
  return (
    <div className="ck-phone-part ck-phone-table">
      <StepCentre />
      <FootStrip />
    </div>
  )
}

/** What is selected, in the place of the table until one goes back to it. */
function PhoneDetail() {
  const set = useSetHelm()
  return (
    <div className="ck-phone-part">
      <Button
        size="small"
        icon={arrowLeftIcon}
        onPress={() => set({ part: 'table', tab: 'herbarium' })}
      >
        {words.backToTable}
      </Button>
      <Detail />
    </div>
  )
}

/** The part that is shown, and the tab it stands under. */
function usePart(): { readonly selected: TabId; readonly Panel: () => React.ReactNode } {
  const part = useHelm((helm) => helm.part)
  const isDetail = useHelm((helm) => helm.part === 'herbarium' && helm.tab === 'detail')
  if (isDetail) return { selected: 'table', Panel: PhoneDetail }
  const selected: TabId = part === 'auto' ? 'script' : part
  return { selected, Panel: PANELS[selected] }
}

const PANELS: Record<TabId, () => React.ReactNode> = {
  script: () => <Rail />,
  table: PhoneTable,
  floor: PhoneFloor,
  herbarium: Herbarium,
  notes: Notes,
}

function PhoneHead({ onHome }: { onHome: () => void }) {
  return (
    <header className="ck-phone-head">
      <SkipLink />
      <Identity />
      <StepOut />
      <MoreMenu onHome={onHome} />
      <NetworkPill />
    </header>
  )
}

/** A remote control: clock, what to say, next step, the table's gestures, speaking order, herbarium, notes. */
export function PhoneCockpit({ onHome }: { onHome: () => void }) {
  const { selected, Panel } = usePart()
  const set = useSetHelm()
  return (
    <div className="ck-phone">
      <PhoneHead onHome={onHome} />
      <main>
        <DoorTried />
        <HeldLine />
        <NewsLines />
        <Tabs
          label={words.tabs}
          tabs={tabs}
          selected={selected}
          onSelect={(id) => set({ part: id, tab: 'herbarium' })}
        >
          <Panel />
        </Tabs>
      </main>
    </div>
  )
}
