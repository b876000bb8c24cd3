import { useSyncExternalStore } from 'react'

/** The layout ranges of the cockpit, by width at the reader's own text size. */
export type CockpitLayout = 'phone' | 'tabs' | 'small' | 'laptop' | 'wide'

const ranges: readonly (readonly [CockpitLayout, number])[] = [
  ['phone', 600],
  ['tabs', 1024],
  ['small', 1280],
  ['laptop', 1680],
]

/** Below this height nothing stays fixed: the page itself scrolls. */
const shortPx = 480

/** A length in px at a text of 16 px: text twice as large makes every screen half as large. */
function reading(px: number): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return (px * 16) / rootPx
}

function layoutNow(): CockpitLayout {
  const width = reading(window.innerWidth)
  return ranges.find(([, below]) => width < below)?.[0] ?? 'wide'
}

/** Reading options change the root's attributes; a window or a zoom fires resize. */
function watch(tell: () => void): () => void {
  const root = new MutationObserver(tell)
  root.observe(document.documentElement, { attributes: true })
  window.addEventListener('resize', tell)
  return () => {
    root.disconnect()
    window.removeEventListener('resize', tell)
  }
}

/** The layout for this window. */
export function useLayout(): CockpitLayout {
  return useSyncExternalStore(watch, layoutNow)
}

/** True when the window is too low for anything to stay fixed. */
export function useShort(): boolean {
  return useSyncExternalStore(watch, () => reading(window.innerHeight) < shortPx)
}
