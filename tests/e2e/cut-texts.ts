import type { Page } from 'playwright-core'

/**
 * Texts that stand out at the side of the window where nothing scrolls to them: a page that clips its
 * sides is no wider than its window, and loses them all the same.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isReached = (element: Element) => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { overflowX, clipPath, visibility } = getComputedStyle(one)
        const isHidden = clipPath !== 'none' || visibility === 'hidden'
        if (isHidden || one.closest('[aria-hidden=true]') !== null) return true
        const { scrollWidth, clientWidth } = one
        if (/auto|scroll/.test(overflowX) && scrollWidth > clientWidth) return true
      }
      return false
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const cut: string[] = []
    while (texts.nextNode() !== null) {
      const { currentNode } = texts
      const said = currentNode.textContent?.trim() ?? ''
      if (said === '' || currentNode.parentElement === null) continue
      range.selectNodeContents(currentNode)
      const isOut = [...range.getClientRects()].some(
        ({ left, right, width }) => width > 1 && (left < -1 || right > innerWidth + 1),
      )
      if (isOut && !isReached(currentNode.parentElement))
        cut.push(`« ${said.slice(0, 40)} » is cut`)
    }
    return cut
  })
