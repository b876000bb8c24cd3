import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { checkBoldIcon } from './icons/checkBoldIcon.ts'
import { Icon } from './icons/Icon.tsx'
import './Tabs.css'

export interface Tab<Id extends string> {
  id: Id
  label: string
  /** Something is already written there. */
  done?: boolean | undefined
}

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly Tab<Id>[]
  selected: Id
  onSelect: (id: Id) => void
  /** The panel of the selected tab. */
  children: ReactNode
  /** 'equal' shares the width; 'inline' keeps each at its own. */
  look?: 'equal' | 'inline' | undefined
  /** Something at the end of the row, a close button for instance. */
  after?: ReactNode
}

const STEP: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

/** Where an arrow, Home or End leads; undefined for any other key. */
function nextIndex(key: string, index: number, count: number): number | undefined {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEP[key]
  return step === undefined ? undefined : (index + step + count) % count
}

interface TabRowProps<Id extends string> extends Pick<
  TabsProps<Id>,
  'label' | 'tabs' | 'selected' | 'onSelect' | 'look'
> {
  /** Names the tabs and their panel, for each to name the other. */
  base: string
}

interface TabButtonProps<Id extends string> {
  tab: Tab<Id>
  base: string
  isSelected: boolean
  onSelect: (id: Id) => void
  onKey: (event: KeyboardEvent) => void
}

function TabButton<Id extends string>({ tab, base, isSelected, ...on }: TabButtonProps<Id>) {
  return (
    <button
      type="button"
      role="tab"
      id={`${base}-${tab.id}`}
      className="fe-tab"
      aria-selected={isSelected}
      aria-controls={`${base}-panel`}
      tabIndex={isSelected ? 0 : -1}
      onClick={() => on.onSelect(tab.id)}
      onKeyDown={on.onKey}
    >
      {tab.done === true ? <Icon path={checkBoldIcon} size={18} /> : null}
      <span>{tab.label}</span>
    </button>
  )
}

/** What an arrow, Home or End does in the row: the tab it leads to is selected, and has focus. */
function useArrows<Id extends string>({ tabs, onSelect }: TabRowProps<Id>) {
  const row = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent, index: number) => {
    const next = nextIndex(event.key, index, tabs.length)
    const tab = next === undefined ? undefined : tabs[next]
    if (tab === undefined) return
    event.preventDefault()
    onSelect(tab.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }
  return { row, onKey }
}

function TabRow<Id extends string>(props: TabRowProps<Id>) {
  const { row, onKey } = useArrows(props)
  return (
    <div
      className={`fe-tabs-row fe-tabs-${props.look ?? 'equal'}`}
      role="tablist"
      aria-label={props.label}
      ref={row}
    >
      {props.tabs.map((tab, index) => (
        <TabButton
          key={tab.id}
          tab={tab}
          base={props.base}
          isSelected={tab.id === props.selected}
          onSelect={props.onSelect}
          onKey={(event) => onKey(event, index)}
        />
      ))}
    </div>
  )
}

/** Real tabs: arrows move, Home and End jump, only the selected one is in the tab order. */
export function Tabs<Id extends string>({ after, children, ...row }: TabsProps<Id>) {
  const base = useId()
  return (
    <div className="fe-tabs">
      <div className="fe-tabs-top">
        <TabRow {...row} base={base} />
        {after}
      </div>
      <div
        className="fe-tab-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${row.selected}`}
      >
        {children}
      </div>
    </div>
  )
}
