import { useSyncExternalStore } from 'react'

/** Narrower than 3:2: the situation stands above its echoes. The same query is in the style sheet. */
const narrowQuery = '(max-aspect-ratio: 1499/1000)'

function subscribe(changed: () => void): () => void {
  const query = window.matchMedia?.(narrowQuery)
  query?.addEventListener('change', changed)
  return () => query?.removeEventListener('change', changed)
}

/** True on a screen narrower than 3:2. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia?.(narrowQuery).matches ?? false)
}
