import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'

/** Opens and closes a native dialog with `open`; the browser keeps focus inside and gives it back. */
export function useModal(open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const element = dialog.current
    if (element === null || element.open === open) return
    if (open) element.showModal()
    else element.close()
  }, [open])
  useEffect(() => {
    const element = dialog.current
    if (element === null) return undefined
    // Closing is the caller's decision: Escape and a press on the backdrop only ask for it.
    const onCancel = (event: Event) => {
      event.preventDefault()
      close()
    }
    const onPress = (event: MouseEvent) => {
      if (event.target === element) close()
    }
    element.addEventListener('cancel', onCancel)
    element.addEventListener('click', onPress)
    return () => {
      element.removeEventListener('cancel', onCancel)
      element.removeEventListener('click', onPress)
    }
  }, [])
  return dialog
}
