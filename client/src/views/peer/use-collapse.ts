import { useEffect, useRef, type RefObject } from 'react'

/** A reader who scrolls this far down is reading, not writing. */
const readingPx = 120

/** Folds the composer when the page is scrolled for reading; never while its field has focus. */
export function useCollapse(open: boolean, fold: () => void): RefObject<HTMLDivElement | null> {
  const sheet = useRef<HTMLDivElement>(null)
  const latest = useRef(fold)
  useEffect(() => {
    latest.current = fold
  })
  useEffect(() => {
    if (!open) return undefined
    const from = window.scrollY
    const onScroll = () => {
      const writing = sheet.current?.contains(document.activeElement) === true
      if (!writing && Math.abs(window.scrollY - from) > readingPx) latest.current()
    }
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => window.removeEventListener('scroll', onScroll)
  }, [open])
  return sheet
}
