interface CaretAt {
  readonly node: Node
  readonly offset: number
}

/** Where a press falls in a text that is shown, for the ways browsers say it. */
function caretAt(x: number, y: number): CaretAt | undefined {
  const page = document as Document & {
    caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
    caretRangeFromPoint?: (x: number, y: number) => Range | null
  }
  const position = page.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = page.caretRangeFromPoint?.(x, y)
  return !range ? undefined : { node: range.startContainer, offset: range.startOffset }
}

/** The place in the text where a press falls; its end when the browser does not say. */
export function placePressed(event: { clientX: number; clientY: number }, length: number): number {
  const caret = caretAt(event.clientX, event.clientY)
  const stretch = caret?.node.parentElement?.closest<HTMLElement>('[data-start]')
  if (caret === undefined || !stretch) return length
  const start = Number(stretch.dataset['start'])
  const isExtra = caret.node.parentElement?.dataset['extra'] !== undefined
  const own = [...stretch.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)
  return isExtra ? start + (own?.textContent?.length ?? 0) : start + caret.offset
}
