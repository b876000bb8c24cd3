import { useLayoutEffect, useRef } from 'react'

/** Hears the keys pressed inside a part of the page, which is no control itself. */
export function useKeysOn<E extends HTMLElement>(hear: (event: KeyboardEvent) => void) {
  const part = useRef<E>(null)
  const latest = useRef(hear)
  useLayoutEffect(() => {
    latest.current = hear
  })
  useLayoutEffect(() => {
    const heard = part.current
    const listener = (event: KeyboardEvent) => latest.current(event)
    heard?.addEventListener('keydown', listener)
    return () => heard?.removeEventListener('keydown', listener)
  })
  return part
}
