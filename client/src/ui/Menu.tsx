import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
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

/** Opened by its button; closes on a press elsewhere and on Escape, giving focus back to the button. */
function useDisclosed() {
  const [open, setOpen] = useState(false)
  const [close] = useState(() => () => setOpen(false))
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
  return { root, open, close, toggle: () => setOpen(!open) }
}

function MenuRow({ item, close }: { item: MenuItem; close: () => void }) {
  const press = () => {
    close()
    item.onPress()
  }
  return (
    <li>
      <button
        type="button"
        className={`fe-menu-item fe-menu-item-${item.tone ?? 'normal'}`}
        onClick={press}
      >
        {item.icon === undefined ? null : <Icon path={item.icon} />}
        {item.label}
      </button>
    </li>
  )
}

/** At least this much of it shows, px: two lines or three. */
const leastPx = 160

/** As high as the window leaves it: a long list scrolls rather than end out of reach. */
function useKeptWithin(open: boolean, isAbove: boolean) {
  const list = useRef<HTMLUListElement>(null)
  useLayoutEffect(() => {
    if (!open || list.current === null) return
    const { top, bottom } = list.current.getBoundingClientRect()
    const room = isAbove ? bottom : innerHeight - top
    list.current.style.maxHeight = `${Math.max(leastPx, room - 8)}px`
  }, [open, isAbove])
  return list
}

/** More actions: a button that discloses a list of buttons. */
export function Menu({ label, items, icon = dotsThreeIcon, align = 'end', above }: MenuProps) {
  const { root, open, close, toggle } = useDisclosed()
  const listId = useId()
  const list = useKeptWithin(open, above === true)
  return (
    <div className="fe-menu" ref={root}>
      <IconButton label={label} icon={icon} expanded={open} controls={listId} onPress={toggle} />
      <ul
        className={`fe-menu-list fe-menu-${align}${above === true ? ' fe-menu-above' : ''}`}
        id={listId}
        ref={list}
        hidden={!open}
      >
        {items.map((item) => (
          <MenuRow key={item.id} item={item} close={close} />
        ))}
      </ul>
    </div>
  )
}
