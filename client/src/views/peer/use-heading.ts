import { useEffect, useRef, type RefObject } from 'react'

/** The title of a page takes focus when the page appears, so that it is read aloud; nothing scrolls. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return heading
}
