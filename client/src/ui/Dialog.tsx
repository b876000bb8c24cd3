import { useId, type ReactNode } from 'react'
import { useModal } from './useModal.ts'
import './Dialog.css'

interface DialogProps {
  open: boolean
  title: string
  children: ReactNode
  actions: ReactNode
  /** Escape or a tap outside. */
  onClose: () => void
}

/** A question that must be answered: native dialog, title, sentences, actions. */
export function Dialog({ open, title, children, actions, onClose }: DialogProps) {
  const dialog = useModal(open, onClose)
  const titleId = useId()
  return (
    <dialog ref={dialog} className="fe-dialog" aria-labelledby={titleId}>
      <div className="fe-dialog-inside">
        <h2 className="fe-section" id={titleId}>
          {title}
        </h2>
        <div className="fe-dialog-words">{children}</div>
        <div className="fe-dialog-actions">{actions}</div>
      </div>
    </dialog>
  )
}
