import { Tabs } from '../../ui/Tabs.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { Board } from './Board.tsx'
import { FloorBar } from './FloorBar.tsx'
import { HeldLine } from './HeldLine.tsx'
import { useHelm, useSetHelm } from './helm.ts'
import { Rail } from './Rail.tsx'
import { Side } from './Side.tsx'
import { TopBar } from './TopBar.tsx'

const words = tCockpit.layout

const tabs = [
  { id: 'script', label: words.script },
  { id: 'table', label: words.table },
  { id: 'herbarium', label: words.herbarium },
] as const

type TabId = (typeof tabs)[number]['id']

function Panel({ shown, keysUsed }: { shown: TabId; keysUsed: boolean }) {
  if (shown === 'script') return <Rail />
  return shown === 'table' ? <Board keysUsed={keysUsed} /> : <Side folds={false} />
}

/** 600 to 1023 px: script, table, herbarium, one at a time; the speaking order stays. */
export function TabsCockpit({ onHome, keysUsed }: { onHome: () => void; keysUsed: boolean }) {
  const part = useHelm((helm) => helm.part)
  const set = useSetHelm()
  const selected: TabId =
    part === 'floor' || part === 'auto' ? 'table' : part === 'notes' ? 'herbarium' : part
  return (
    <div className="ck-tabs">
      <TopBar onHome={onHome} full={false} />
      <main className="ck-tab-main">
        <Tabs
          label={words.tabs}
          tabs={tabs}
          selected={selected}
          onSelect={(id) => set({ part: id })}
        >
          <Panel shown={selected} keysUsed={keysUsed} />
        </Tabs>
      </main>
      <footer className="ck-bottom">
        <HeldLine />
        <FloorBar />
      </footer>
    </div>
  )
}
