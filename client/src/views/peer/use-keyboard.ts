import { useEffect, useRef, type RefObject } from 'react'

/** Where the keyboard covers the page instead of shrinking it, the composer rises above it. */
export function useKeyboard(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const viewport = window.visualViewport
    if (viewport === null || viewport === undefined) return undefined
    const measure = () => {
      const covered = window.innerHeight - viewport.height - viewport.offsetTop
      // Zooming with two fingers also shrinks the viewport: that is no keyboard.
      const keyboardPx = viewport.scale > 1.01 ? 0 : Math.max(0, Math.round(covered))
      root.current?.style.setProperty('--peer-keyboard', `${keyboardPx}px`)
    }
    viewport.addEventListener('resize', measure)
    viewport.addEventListener('scroll', measure)
    return () => {
      viewport.removeEventListener('resize', measure)
      viewport.removeEventListener('scroll', measure)
    }
  }, [])
  return root
}
