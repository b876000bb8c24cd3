import { useSyncExternalStore } from 'react'
import { heldByDialog, readingPx, watchWindow } from '../../ui/reading-window.ts'

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

function layoutFits(): CockpitLayout {
  const width = readingPx(window.innerWidth)
  return ranges.find(([, below]) => width < below)?.[0] ?? 'wide'
}

const layout = heldByDialog(layoutFits)

/** The layout for this window. */
export function useLayout(): CockpitLayout {
  return useSyncExternalStore(layout.watch, layout.now)
}

/** True when the window is too low for anything to stay fixed. */
export function useShort(): boolean {
  return useSyncExternalStore(watchWindow, () => readingPx(window.innerHeight) < shortPx)
}
