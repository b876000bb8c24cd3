import { Drawer } from '../../ui/Drawer.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { Board } from './Board.tsx'
import { FloorBar } from './FloorBar.tsx'
import { HeldLine } from './HeldLine.tsx'
import { useHelm } from './helm.ts'
import { NarrowRail } from './NarrowRail.tsx'
import { Rail } from './Rail.tsx'
import { Side } from './Side.tsx'
import { SproutGlyph } from './SproutGlyph.tsx'
import { TopBar } from './TopBar.tsx'
import { useSideGestures, useSideOpen } from './use-side.ts'

interface WideCockpitProps {
  layout: 'small' | 'laptop' | 'wide'
  onHome: () => void
  keysUsed: boolean
}

/** The panel over the page, opened by its buff tab. */
function SideDrawer({ open }: { open: boolean }) {
  const { show, fold } = useSideGestures()
  return (
    <>
      <button type="button" className="ck-buff-tab" onClick={() => show('herbarium')}>
        <SproutGlyph />
        <span>{tCockpit.side.herbarium}</span>
      </button>
      <Drawer
        open={open}
        title={tCockpit.side.region}
        closeLabel={tCockpit.side.fold}
        onClose={fold}
      >
        {open ? <Side folds={false} /> : null}
      </Drawer>
    </>
  )
}

/** A drawer covers the table: it opens when asked, never by itself. */
function SidePart({ layout }: Pick<WideCockpitProps, 'layout'>) {
  const open = useSideOpen()
  const asked = useHelm((helm) => helm.side === 'open')
  if (layout === 'small') return <SideDrawer open={asked} />
  if (!open) return null
  return (
    <aside className="ck-side-column" aria-label={tCockpit.side.region}>
      <Side />
    </aside>
  )
}

/** From 1024 px: rail, board and panel side by side. */
export function WideCockpit({ layout, onHome, keysUsed }: WideCockpitProps) {
  const open = useSideOpen()
  const withSide = open && layout !== 'small'
  return (
    <div className={`ck ck-${layout}${withSide ? ' ck-sided' : ''}`}>
      <TopBar onHome={onHome} full={layout !== 'small'} />
      <nav className="ck-rail-column" aria-label={tCockpit.rail.region}>
        {layout === 'small' ? <NarrowRail /> : <Rail />}
      </nav>
      <main className="ck-main">
        <Board keysUsed={keysUsed} />
      </main>
      <SidePart layout={layout} />
      <footer className="ck-bottom">
        <HeldLine />
        <FloorBar />
      </footer>
    </div>
  )
}
