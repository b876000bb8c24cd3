import type { Page } from 'playwright-core'

/** The words and marks inside those parts of the page that lie over one another, each pair by its words. */
export function lyingOver(page: Page, parts: string): Promise<readonly string[]> {
  return page.evaluate((asked) => {
    interface Seen {
      readonly one: Element
      readonly name: string
      readonly box: DOMRect
    }
    const both = (one: DOMRect, other: DOMRect): DOMRect => {
      const left = Math.max(one.left, other.left)
      const top = Math.max(one.top, other.top)
      const width = Math.max(Math.min(one.right, other.right) - left, 0)
      return new DOMRect(left, top, width, Math.max(Math.min(one.bottom, other.bottom) - top, 0))
    }
    /** What is left of it by all that cuts it off. */
    const seenOf = (one: Element): DOMRect => {
      let box = one.getBoundingClientRect()
      for (let over = one.parentElement; over !== null; over = over.parentElement)
        if (getComputedStyle(over).overflow !== 'visible')
          box = both(box, over.getBoundingClientRect())
      return box
    }
    const says = (one: Element): boolean =>
      one.tagName === 'svg' ||
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '')
    const seen: Seen[] = [...document.querySelectorAll(asked)]
      .flatMap((part) => [...part.querySelectorAll('*')])
      .filter((one) => says(one) && one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ one, name: one.textContent?.trim() || one.tagName, box: seenOf(one) }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
    return seen.flatMap(({ one, name, box }, at) =>
      seen.slice(at + 1).flatMap((other) => {
        const met = both(box, other.box)
        // An icon within what it is the icon of.
        if (one.contains(other.one)) return []
        return met.width > 1 && met.height > 1 ? [`« ${name} » and « ${other.name} »`] : []
      }),
    )
  }, parts)
}
