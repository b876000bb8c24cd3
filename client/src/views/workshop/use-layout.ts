import { useSyncExternalStore } from 'react'

export type Layout = 'wide' | 'drawer' | 'tabs' | 'phone'

/** In letters, not in pixels: large text narrows a screen like a small one. */
const wide = '(min-width: 80em)'
const drawer = '(min-width: 64em)'
const tabs = '(min-width: 40em)'

function read(): Layout {
  if (matchMedia(wide).matches) return 'wide'
  if (matchMedia(drawer).matches) return 'drawer'
  return matchMedia(tabs).matches ? 'tabs' : 'phone'
}

function follow(tell: () => void): () => void {
  const queries = [wide, drawer, tabs].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', tell)
  return () => {
    for (const query of queries) query.removeEventListener('change', tell)
  }
}

/** How much stands side by side. A phone is for reading and for deciding marks. */
export function useLayout(): Layout {
  return useSyncExternalStore(follow, read)
}
