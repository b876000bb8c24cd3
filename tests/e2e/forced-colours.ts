import type { Page } from 'playwright-core'

/**
 * What would be lost where the reader's own colours replace ours, which take every ground and shadow
 * away: controls without a word, an edge or a drawing, and choices that only a ground told apart.
 */
export function unseen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const asked = 'a[href], button, summary, select, textarea, input, [role=tab]'
    const { color, backgroundColor } = getComputedStyle(document.body)
    const sides = ['Top', 'Right', 'Bottom', 'Left'] as const
    const edgeOf = (style: CSSStyleDeclaration): string =>
      sides
        .map((side) => [style[`border${side}Style`], style[`border${side}Width`]])
        .filter(([look, width]) => look !== 'none' && width !== '0px')
        .join()
    const isDrawn = (svg: Element): boolean =>
      [svg, ...svg.querySelectorAll('*')].some((part) => {
        const { fill, stroke } = getComputedStyle(part)
        return [fill, stroke].some((ink) => ink !== 'none' && ink !== backgroundColor)
      })
    const boxOf = (one: Element): Element => (one.matches('input') && one.closest('label')) || one
    const nameOf = (one: Element): string =>
      `${one.tagName} ${one.className} « ${one.getAttribute('aria-label') ?? one.textContent} »`
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true }) && one.closest('.fe-skip') === null
    // A field may have the edge of the box that it stands in, or words of its own drawn under it.
    const isEdged = (one: Element | null): boolean =>
      one !== null && edgeOf(getComputedStyle(one)) !== ''
    const isField = (one: Element): boolean => one.matches('input, textarea')
    const shows = (one: Element): boolean =>
      one.textContent.trim() !== '' ||
      isEdged(one) ||
      (isField(one) &&
        (isEdged(one.parentElement) ||
          isEdged(one.closest('li, p')) ||
          one.parentElement?.textContent.trim() !== '')) ||
      [...one.querySelectorAll('svg')].some(isDrawn)
    const controls = [...document.querySelectorAll(asked)].filter(isSeen)
    const lost = controls.filter((one) => !shows(boxOf(one))).map(nameOf)

    // All that may tell a choice that is made from one that is not, grounds of our own left out.
    const lookOf = (one: Element): string =>
      [one, ...one.querySelectorAll('*')]
        .flatMap((part) =>
          [undefined, '::before', '::after'].map((of) => getComputedStyle(part, of)),
        )
        .map((style) =>
          [
            edgeOf(style),
            style.outlineStyle,
            style.outlineWidth,
            style.fontWeight,
            style.textDecorationLine,
            style.display,
            style.content,
            style.color === color ? '' : style.color,
            style.forcedColorAdjust === 'none' ? style.backgroundColor : '',
          ].join(),
        )
        .join('|') + one.querySelectorAll('svg').length.toString()
    const isMade = (one: Element): boolean =>
      one.matches(':checked, [aria-pressed=true], [aria-selected=true], [aria-checked=true]')
    const likeness = (one: Element): string =>
      `${one.parentElement?.parentElement?.className} ${one.className}`
    const choices = controls.filter((one) =>
      one.matches(
        'input[type=radio], input[type=checkbox], [aria-pressed], [aria-selected], [aria-checked]',
      ),
    )
    const alike = choices
      .filter(isMade)
      .filter((made) =>
        choices.some(
          (other) =>
            !isMade(other) &&
            likeness(boxOf(other)).replace(/\s*\S*(selected|checked|on)\b/g, '') ===
              likeness(boxOf(made)).replace(/\s*\S*(selected|checked|on)\b/g, '') &&
            lookOf(boxOf(other)) === lookOf(boxOf(made)),
        ),
      )
    return [...lost, ...alike.map((one) => `looks as if not chosen: ${nameOf(boxOf(one))}`)]
  })
}
