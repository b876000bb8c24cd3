import { useEffect, useRef, type RefObject } from 'react'

/** The title of a page takes focus when the page appears, so that it is read aloud from its top. */
export function useHeading(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}

/** A page that was hidden under another takes focus again when it comes back. */
export function useReturn(hidden: boolean): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  const wasHidden = useRef(hidden)
  useEffect(() => {
    if (wasHidden.current && !hidden) {
      page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    }
    wasHidden.current = hidden
  }, [hidden])
  return page
}
