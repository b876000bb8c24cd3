import { useSyncExternalStore } from 'react'
import { readingPx, watchWindow } from '../../ui/reading-window.ts'

export type Layout = 'wide' | 'drawer' | 'tabs' | 'phone'

function layoutNow(): Layout {
  const widthPx = readingPx(window.innerWidth)
  if (widthPx >= 1280) return 'wide'
  if (widthPx >= 1024) return 'drawer'
  return widthPx >= 640 ? 'tabs' : 'phone'
}

/** How much stands side by side. A phone is for reading and for deciding marks. */
export function useLayout(): Layout {
  return useSyncExternalStore(watchWindow, layoutNow)
}
