import { useEffect, useRef } from 'react'

/** The title of a new page takes focus, so that it is read and Tab starts from there. */
export function useTitleFocus() {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return title
}
