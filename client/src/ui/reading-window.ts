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

/** What is measured holds still under an open dialog: a layout that turned would close it, unfinished. */
export function heldByDialog<T>(measure: () => T): { now: () => T; watch: typeof watchWindow } {
  let held: T | undefined
  return {
    now() {
      if (held === undefined || document.querySelector('dialog[open]') === null) held = measure()
      return held
    },
    watch(tell) {
      const stop = watchWindow(tell)
      // A dialog's end does not bubble.
      document.addEventListener('close', tell, true)
      return () => {
        document.removeEventListener('close', tell, true)
        stop()
      }
    },
  }
}
