import type { KeyboardEvent } from 'react'
import type { MomentId } from '../../../../shared/model/situation.ts'
import { peerFr } from '../../phrases/peer.fr.ts'
import { checkIcon } from '../../ui/icons/checkIcon.ts'
import { Icon } from '../../ui/icons/Icon.tsx'

export interface MomentTab {
  readonly id: MomentId
  readonly name: string
  readonly written: boolean
}

interface MomentTabsProps {
  tabs: readonly MomentTab[]
  current: MomentId
  onChoose: (id: MomentId) => void
  /** Id of the panel the tabs open. */
  panel: string
}

const step: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

/** The three moments as tabs, named by the kind; arrows move between them. */
export function MomentTabs({ tabs, current, onChoose, panel }: MomentTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = step[event.key]
    if (by === undefined) return
    event.preventDefault()
    const index = tabs.findIndex(({ id }) => id === current)
    const next = tabs[(index + by + tabs.length) % tabs.length]
    if (next === undefined) return
    onChoose(next.id)
    document.getElementById(`${panel}-${next.id}`)?.focus()
  }
  return (
    <div
      className="peer-tabs peer-head-under"
      role="tablist"
      aria-label={peerFr.telling.moments}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          id={`${panel}-${tab.id}`}
          type="button"
          role="tab"
          className="peer-tab"
          aria-selected={tab.id === current}
          aria-controls={panel}
          tabIndex={tab.id === current ? 0 : -1}
          onClick={() => onChoose(tab.id)}
        >
          {tab.written && tab.id !== current ? <Icon path={checkIcon} size={20} /> : null}
          <span>
            {tab.name}
            {tab.written ? (
              <span className="fe-visually-hidden">, {peerFr.telling.written}</span>
            ) : null}
          </span>
        </button>
      ))}
    </div>
  )
}
