import { useEffect, useId, useRef, useState } from 'react'
import { dotsThreeIcon } from './icons/dotsThreeIcon.ts'
import { Icon } from './icons/Icon.tsx'
import { IconButton } from './IconButton.tsx'
import './Menu.css'

export interface MenuItem {
  id: string
  label: string
  icon?: string | undefined
  onPress: () => void
  tone?: 'normal' | 'danger' | undefined
}

interface MenuProps {
  label: string
  items: readonly MenuItem[]
  icon?: string | undefined
  /** Which edge of the button the list keeps to. */
  align?: 'start' | 'end' | undefined
  /** The list opens above the button, for a bottom bar. */
  above?: boolean | undefined
}

/** Closes on a press elsewhere and on Escape, giving focus back to the button. */
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
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey)
    }
  }, [open, close])
  return root
}

/** More actions: a button that discloses a list of buttons. */
export function Menu({ label, items, icon = dotsThreeIcon, align = 'end', above }: MenuProps) {
  const [open, setOpen] = useState(false)
  const [close] = useState(() => () => setOpen(false))
  const root = useDismiss(open, close)
  const listId = useId()
  return (
    <div className="fe-menu" ref={root}>
      <IconButton
        label={label}
        icon={icon}
        expanded={open}
        controls={listId}
        onPress={() => setOpen(!open)}
      />
      <ul
        className={`fe-menu-list fe-menu-${align}${above === true ? ' fe-menu-above' : ''}`}
        id={listId}
        hidden={!open}
      >
        {items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className={`fe-menu-item fe-menu-item-${item.tone ?? 'normal'}`}
              onClick={() => {
                close()
                item.onPress()
              }}
            >
              {item.icon === undefined ? null : <Icon path={item.icon} />}
              {item.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
