import type { ReactNode } from 'react'

/**
 * Draws each item once, and again when another one stands in its stead or stands elsewhere: an element
 * that is the same is looked at no further, and sixty voices may stand beside the one that arrives.
 */
export function keepDrawn<Item extends object>(draw: (item: Item) => ReactNode) {
  const kept = new WeakMap<Item, ReactNode>()
  return (item: Item): ReactNode => {
    const drawn = kept.get(item) ?? draw(item)
    kept.set(item, drawn)
    return drawn
  }
}
