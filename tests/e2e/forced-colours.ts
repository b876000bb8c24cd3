import type { Page } from 'playwright-core'

const asked = 'a[href], button, summary, select, textarea, input, [role=tab]'

/** Controls without a word, an edge or a drawing: the reader's own colours take grounds and shadows away. */
function lostControls(page: Page): Promise<readonly string[]> {
  return page.evaluate((controls) => {
    const { backgroundColor } = getComputedStyle(document.body)
    const isEdged = (one: Element | null): boolean => {
      if (one === null) return false
      const style = getComputedStyle(one)
      return (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) => style[`border${side}Style`] !== 'none' && style[`border${side}Width`] !== '0px',
      )
    }
    const isDrawn = (svg: Element): boolean =>
      [svg, ...svg.querySelectorAll('*')].some((part) => {
        const { fill, stroke } = getComputedStyle(part)
        return [fill, stroke].some((ink) => ink !== 'none' && ink !== backgroundColor)
      })
    const hasWords = (one: Element | null): boolean => (one?.textContent ?? '').trim() !== ''
    // A field may have the edge of the box that it stands in, or words of its own drawn under it.
    const isBoxed = ({ parentElement: box }: Element): boolean =>
      isEdged(box) || hasWords(box) || isEdged(box?.closest('li, p') ?? null)
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true }) && one.closest('.fe-skip') === null
    const shows = (one: Element): boolean =>
      hasWords(one) ||
      isEdged(one) ||
      (one.matches('input, textarea') && isBoxed(one)) ||
      [...one.querySelectorAll('svg')].some(isDrawn)
    return [...document.querySelectorAll(controls)]
      .filter((one) => isSeen(one) && !shows((one.matches('input') && one.closest('label')) || one))
      .map((one) => `not seen: ${one.tagName} ${one.className} « ${one.ariaLabel ?? ''} »`)
  }, asked)
}

/** Choices made that look like those beside them that are not: a ground alone told them apart. */
function alikeChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { color } = getComputedStyle(document.body)
    const kinds = '[type=radio], [type=checkbox], [aria-pressed], [aria-selected], [aria-checked]'
    const made = ':checked, [aria-pressed=true], [aria-selected=true], [aria-checked=true]'
    const boxOf = (one: Element): Element => (one.matches('input') && one.closest('label')) || one
    const inkOf = (style: CSSStyleDeclaration): string =>
      [
        style.borderStyle,
        style.borderWidth,
        style.outlineStyle,
        style.outlineWidth,
        style.fontWeight,
        style.textDecorationLine,
        style.display,
        style.content,
        style.color === color ? '' : style.color,
        style.forcedColorAdjust === 'none' ? style.backgroundColor : '',
      ].join()
    const lookOf = (one: Element): string =>
      [one, ...one.querySelectorAll('*')]
        .flatMap((part) => [null, '::before', '::after'].map((of) => getComputedStyle(part, of)))
        .map(inkOf)
        .join('|')
    const likeness = (one: Element): string =>
      `${one.parentElement?.parentElement?.className ?? ''} ${one.className}`.replaceAll(
        /\s*\S*(selected|checked|on)\b/g,
        '',
      )
    const choices = [...document.querySelectorAll(kinds)].filter((one) => one.checkVisibility())
    const others = choices.filter((one) => !one.matches(made)).map(boxOf)
    return choices
      .filter((one) => one.matches(made))
      .map(boxOf)
      .filter((box) =>
        others.some((other) => likeness(other) === likeness(box) && lookOf(other) === lookOf(box)),
      )
      .map((box) => `looks as if not chosen: ${box.className} « ${box.textContent} »`)
  })
}

/** What would be lost where the reader's own colours replace ours. */
export const unseen = async (page: Page): Promise<readonly string[]> => [
  ...(await lostControls(page)),
  ...(await alikeChoices(page)),
]
