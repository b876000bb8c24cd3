import type { ReactNode } from 'react'
import './BottomBar.css'

interface BottomBarProps {
  children: ReactNode
  /** A line under the actions. */
  note?: ReactNode
  /** 'sheet' carries a rule and its own ground, when text scrolls under it. */
  look?: 'paper' | 'sheet' | undefined
}

/** The actions of a phone page, within thumb reach; one primary at most. */
export function BottomBar({ children, note, look = 'paper' }: BottomBarProps) {
  return (
    <div className={`fe-bottom fe-bottom-${look}`}>
      <div className="fe-bottom-inside">
        {children}
        {note === undefined ? null : <div className="fe-bottom-note">{note}</div>}
      </div>
    </div>
  )
}

/** Two plain actions side by side under the primary one; they stack when words are long. */
export function BottomPair({ children }: { children: ReactNode }) {
  return <div className="fe-bottom-pair">{children}</div>
}
