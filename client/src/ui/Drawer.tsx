import { useId, type ReactNode } from 'react'
import { IconButton } from './IconButton.tsx'
import { xIcon } from './icons/xIcon.ts'
import { useModal } from './useModal.ts'
import './Drawer.css'

interface DrawerProps {
  open: boolean
  title: string
  closeLabel: string
  onClose: () => void
  children: ReactNode
  side?: 'start' | 'end' | undefined
}

/** A side panel that slides over the page, where the width does not allow it beside. */
export function Drawer({ open, title, closeLabel, onClose, children, side = 'end' }: DrawerProps) {
  const dialog = useModal(open, onClose)
  const titleId = useId()
  return (
    <dialog ref={dialog} className={`fe-drawer fe-drawer-${side}`} aria-labelledby={titleId}>
      <div className="fe-drawer-head">
        <h2 className="fe-name" id={titleId}>
          {title}
        </h2>
        <IconButton label={closeLabel} icon={xIcon} onPress={onClose} />
      </div>
      <div className="fe-drawer-inside">{children}</div>
    </dialog>
  )
}
