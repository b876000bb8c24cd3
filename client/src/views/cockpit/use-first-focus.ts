import { useRef } from 'react'

/** Focuses a field once, as soon as its kept text has been read. */
export function useFirstFocus(ready: boolean) {
  const done = useRef(false)
  return (field: HTMLInputElement | HTMLTextAreaElement | null) => {
    if (field === null || done.current || !ready) return
    done.current = true
    field.focus()
  }
}
