import { useState, type ReactNode } from 'react'
import { tWorkshop } from '../../phrases/workshop.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { useDesk } from './desk.ts'
import { MatterColumn } from './MatterColumn.tsx'
import { TextColumn } from './TextColumn.tsx'
import type { Layout } from './use-layout.ts'

type Zone = keyof typeof tWorkshop.zones

/** The right-hand column is about answers once the text is proposed. */
function useSideName(): string {
  return useDesk().proposed === undefined ? tWorkshop.zones.marks : tWorkshop.answersZone
}

interface ZonesProps {
  layout: Layout
  /** The right-hand column: marks while writing, what became of it once proposed. */
  side: ReactNode
  /** In the place of the text: as the group reads it. */
  reading: ReactNode
  sideName: string
}

function Wide({ side, reading, sideName }: Omit<ZonesProps, 'layout'>) {
  return (
    <div className="ws-zones ws-zones-wide">
      <aside
        className="ws-left"
        aria-label={tWorkshop.zones.matter}
        // Once a text is proposed nothing in it can be pressed, and it still scrolls.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <MatterColumn />
      </aside>
      <main className="ws-centre">{reading ?? <TextColumn />}</main>
      <aside className="ws-right" aria-label={sideName}>
        {side}
      </aside>
    </div>
  )
}

function WithDrawer({ side, reading, sideName }: Omit<ZonesProps, 'layout'>) {
  const [open, setOpen] = useState(false)
  return (
    <div className="ws-zones ws-zones-drawer">
      <main className="ws-centre">
        <div className="ws-drawer-open">
          <Button onPress={() => setOpen(true)}>{tWorkshop.matterOpen}</Button>
        </div>
        {reading ?? <TextColumn />}
      </main>
      <aside className="ws-right" aria-label={sideName}>
        {side}
      </aside>
      <Drawer
        open={open}
        side="start"
        title={tWorkshop.matterOpen}
        closeLabel={tWorkshop.close}
        onClose={() => setOpen(false)}
      >
        <MatterColumn />
      </Drawer>
    </div>
  )
}

function Tabbed({ layout, side, reading, sideName }: ZonesProps) {
  const { toReach } = useDesk()
  const [chosen, show] = useState<Zone>('text')
  // Led to a field: its tab first.
  if (toReach !== undefined && chosen !== 'text') show('text')
  const zone = toReach === undefined ? chosen : 'text'
  const zones: readonly Zone[] =
    layout === 'phone' ? ['text', 'marks'] : ['matter', 'text', 'marks']
  const shown = { matter: <MatterColumn />, text: reading ?? <TextColumn />, marks: side }
  return (
    <main className="ws-zones ws-zones-tabs">
      <Tabs<Zone>
        label={tWorkshop.zonesLabel}
        tabs={zones.map((id) => ({ id, label: { ...tWorkshop.zones, marks: sideName }[id] }))}
        selected={zone}
        onSelect={show}
      >
        {shown[zone]}
      </Tabs>
    </main>
  )
}

/** Matter, text, marks: side by side, or one at a time. */
export function Zones(given: Omit<ZonesProps, 'sideName'>) {
  const props = { ...given, sideName: useSideName() }
  if (props.layout === 'wide') return <Wide {...props} />
  return props.layout === 'drawer' ? <WithDrawer {...props} /> : <Tabbed {...props} />
}
