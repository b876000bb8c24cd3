import type { Page } from 'playwright-core'

/** What a page said of its own thread for a while. */
export interface Watched {
  /** Tasks of 50 ms and more. */
  readonly longTasksMs: readonly number[]
  /** From a key pressed to the frame that shows it; those under 16 ms are not told. */
  readonly keysMs: readonly number[]
  /** Between two frames, the longest. */
  readonly longestFrameMs: number
}

const begin = `(() => {
  const watched = { longTasksMs: [], keysMs: [], longestFrameMs: 0, on: true }
  globalThis.watched = watched
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTasksMs.push(Math.round(duration))
  }).observe({ type: 'longtask' })
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'keydown' || name === 'input') watched.keysMs.push(duration)
  }).observe({ type: 'event', durationThreshold: 16 })
  let last
  const frame = (now) => {
    if (last !== undefined) watched.longestFrameMs = Math.max(watched.longestFrameMs, now - last)
    last = now
    if (watched.on) requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
})()`

/** Watches the page while something goes on. */
export async function watching(page: Page, run: () => Promise<void>): Promise<Watched> {
  await page.evaluate(begin)
  await run()
  return page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watched & { on: boolean } }
    watched.on = false
    const { longTasksMs, keysMs, longestFrameMs } = watched
    return { longTasksMs, keysMs, longestFrameMs: Math.round(longestFrameMs) }
  })
}
