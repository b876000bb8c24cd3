import { caretDoubleRightIcon } from '../../ui/icons/caretDoubleRightIcon.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { tCockpit } from '../../phrases/cockpit.ts'
import { Detail } from './Detail.tsx'
import { Herbarium } from './Herbarium.tsx'
import { useHelm, useSetHelm, type SideTab } from './helm.ts'
import { Notes } from './Notes.tsx'
import { useSideGestures } from './use-side.ts'
import './Side.css'

const words = tCockpit.side

const tabs = [
  { id: 'herbarium', label: words.herbarium },
  { id: 'detail', label: words.detail },
  { id: 'notes', label: words.notes },
] as const

const PANELS: Record<SideTab, () => React.ReactNode> = {
  herbarium: Herbarium,
  detail: Detail,
  notes: Notes,
}

/** Herbarium, what is selected, private notes. `folds` when an arrow may put it away. */
export function Side({ folds = true }: { folds?: boolean }) {
  const tab = useHelm((helm) => helm.tab)
  const set = useSetHelm()
  const { fold } = useSideGestures()
  const Panel = PANELS[tab]
  return (
    <div className="ck-side">
      <Tabs
        label={words.region}
        tabs={tabs}
        selected={tab}
        onSelect={(id) => set({ tab: id })}
        after={
          folds ? (
            <IconButton label={words.fold} icon={caretDoubleRightIcon} onPress={fold} />
          ) : undefined
        }
      >
        <Panel />
      </Tabs>
    </div>
  )
}
