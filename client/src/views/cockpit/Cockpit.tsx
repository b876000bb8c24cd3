import { useState } from 'react'
import { onlyId } from '../../../../shared/model/ids.ts'
import { isClosed } from '../../store/select/steps.ts'
import { useBoard } from '../../store/use-app.ts'
import { HelmElsewhere } from '../handing/HelmElsewhere.tsx'
import { useElsewhere } from '../handing/use-elsewhere.ts'
import { CockpitDialogs } from './CockpitDialogs.tsx'
import { DraftLinksKept } from './draft-links.tsx'
import { createHelm, HelmContext } from './helm.ts'
import { useKeptChoice } from '../../store/select/cockpit-choice.ts'
import { OutOfFrame } from './OutOfFrame.tsx'
import { PhoneCockpit } from './PhoneCockpit.tsx'
import { SessionOver } from './SessionOver.tsx'
import { TabsCockpit } from './TabsCockpit.tsx'
import { TimeNews } from './TimeNews.tsx'
import { TimeSignal } from './TimeSignal.tsx'
import { useLayout, useShort, type CockpitLayout } from './use-layout.ts'
import { WideCockpit } from './WideCockpit.tsx'
import { PauseAskingContext } from '../pause/pause-asking.ts'
import { useFramePause } from '../pause/use-frame-pause.ts'
import './Cockpit.css'

interface CockpitProps {
  /** Leaves the session's screen; the session goes on. */
  onHome: () => void
  /** This laptop's screen is mirrored on the wall: nothing private may be shown. */
  onOneImage: () => void
}

interface ByLayoutProps {
  layout: CockpitLayout
  onHome: () => void
  keysUsed: boolean
}

function ByLayout({ layout, onHome, keysUsed }: ByLayoutProps) {
  if (layout === 'phone') return <PhoneCockpit onHome={onHome} />
  if (layout === 'tabs') return <TabsCockpit onHome={onHome} keysUsed={keysUsed} />
  return <WideCockpit layout={layout} onHome={onHome} keysUsed={keysUsed} />
}

/** The cockpit at work: one layout for this window, its dialogs, the clock's three announcements. */
function AtWork({ onHome, onOneImage }: CockpitProps) {
  const layout = useLayout()
  const short = useShort()
  const [keysUsed, useKeys] = useKeptChoice('keys', true)
  return (
    <DraftLinksKept>
      <div className={short ? 'ck-short' : undefined}>
        <ByLayout layout={layout} onHome={onHome} keysUsed={keysUsed} />
      </div>
      <CockpitDialogs onOneImage={onOneImage} keysUsed={keysUsed} onKeysUsed={useKeys} />
      <TimeNews />
      <TimeSignal />
    </DraftLinksKept>
  )
}

/** The facilitator's screen during a session: the time, the talk and the matter. */
export function Cockpit({ onHome, onOneImage }: CockpitProps) {
  const [helm] = useState(createHelm)
  const arrived = useBoard((board) => board.progress.has(onlyId) && board.script.has(onlyId))
  const pause = useFramePause()
  const closed = useBoard(isClosed)
  const elsewhere = useElsewhere()
  if (pause.out) return <OutOfFrame pause={pause} />
  if (!arrived) return null
  if (closed) return <SessionOver onHome={onHome} />
  if (elsewhere) return <HelmElsewhere onHome={onHome} />
  return (
    <PauseAskingContext value={pause.ask}>
      <HelmContext value={helm}>
        <AtWork onHome={onHome} onOneImage={onOneImage} />
      </HelmContext>
    </PauseAskingContext>
  )
}
