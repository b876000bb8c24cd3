import { useState } from 'react'
import { drawnAlike } from './drawnAlike.ts'

/** The items as they were last time, wherever nothing in them changed: only those that did are drawn again. */
export function useAlike<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
  const [former] = useState(() => new Map<string, Item>())
  return items.map((item) => {
    const before = former.get(item.id)
    if (before !== undefined && drawnAlike(before, item)) return before
    former.set(item.id, item)
    return item
  })
}
