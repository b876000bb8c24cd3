import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import './Popover.css'

interface PopoverProps {
  /** What the button shows. */
  trigger: ReactNode
  /** Its name, when what it shows does not say it all. */
  label?: string | undefined
  look: string
  /** The list opens above the button, for the bottom bar. */
  above?: boolean | undefined
  children: (close: () => void) => ReactNode
}

/** A press elsewhere and Escape close it; Escape gives focus back. */
function useDismiss(open: boolean, close: () => void) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return undefined
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) close()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
      root.current?.querySelector('button')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [open, close])
  return root
}

/** A button of any form that discloses something floating beside it. */
export function Popover({ trigger, label, look, above, children }: PopoverProps) {
  const [open, setOpen] = useState(false)
  const [close] = useState(() => () => setOpen(false))
  const root = useDismiss(open, close)
  const id = useId()
  return (
    <div className="ck-popover" ref={root}>
      <button
        type="button"
        className={look}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {trigger}
      </button>
      {open ? (
        <div className={`ck-popover-sheet${above === true ? ' ck-popover-above' : ''}`} id={id}>
          {children(close)}
        </div>
      ) : null}
    </div>
  )
}
