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

/** Real tabs: arrows move, Home and End jump, only the selected one is in the tab order. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const base = useId()
  const row = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = nextIndex(event.key, index, props.tabs.length)
    const tab = next === undefined ? undefined : props.tabs[next]
    if (tab === undefined) return
    event.preventDefault()
    props.onSelect(tab.id)
    row.current?.querySelectorAll<HTMLElement>('[role=tab]')[next ?? 0]?.focus()
  }
  return (
    <div className="fe-tabs">
      <div className="fe-tabs-top">
        <div
          className={`fe-tabs-row fe-tabs-${props.look ?? 'equal'}`}
          role="tablist"
          aria-label={props.label}
          ref={row}
        >
          {props.tabs.map((tab, index) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={`${base}-${tab.id}`}
              className="fe-tab"
              aria-selected={tab.id === props.selected}
              aria-controls={`${base}-panel`}
              tabIndex={tab.id === props.selected ? 0 : -1}
              onClick={() => props.onSelect(tab.id)}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              {tab.done === true ? <Icon path={checkBoldIcon} size={18} /> : null}
              <span>{tab.label}</span>
            </button>
          ))}
        </div>
        {props.after}
      </div>
      <div
        className="fe-tab-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-${props.selected}`}
      >
        {props.children}
      </div>
    </div>
  )
}
