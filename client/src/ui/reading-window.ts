/** A length in px at a text of 16 px: text twice as large makes every screen half as large. */
export function readingPx(px: number): number {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
  return (px * 16) / rootPx
}

/** Reading options change the root's attributes; a window or a zoom fires resize. */
export function watchWindow(tell: () => void): () => void {
  const root = new MutationObserver(tell)
  root.observe(document.documentElement, { attributes: true })
  window.addEventListener('resize', tell)
  return () => {
    root.disconnect()
    window.removeEventListener('resize', tell)
  }
}
