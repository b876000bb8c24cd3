import { useSyncExternalStore } from 'react'
import { heldByDialog, readingPx } from '../../ui/reading-window.ts'

export type Layout = 'wide' | 'drawer' | 'tabs' | 'phone'

function layoutFits(): Layout {
  const widthPx = readingPx(window.innerWidth)
  if (widthPx >= 1280) return 'wide'
  if (widthPx >= 1024) return 'drawer'
  return widthPx >= 640 ? 'tabs' : 'phone'
}

const layout = heldByDialog(layoutFits)

/** How much stands side by side. A phone is for reading and for deciding marks. */
export function useLayout(): Layout {
  return useSyncExternalStore(layout.watch, layout.now)
}
