import type { Browser, Page } from 'playwright-core'

/** How a phone is imitated. */
export type Slowness =
  /** Nothing is slowed. */
  | 'none'
  /** The page's own thread, by the browser's own tool: what is worked beside it keeps full speed. */
  | 'page'
  /** Every thread of the browser's pages, by letting them run one quarter of the time. */
  | 'device'

export const slowness = 4
const turnMs = 8

const until = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function signal(pids: ReadonlySet<number>, name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch (cause) {
      // A page that closed meanwhile took its process with it.
      if ((cause as { code?: string }).code !== 'ESRCH') throw cause
    }
  }
}

/** Stops and continues these processes so that they run one part in `slowness` of the time. */
function slowDown(pids: ReadonlySet<number>): () => Promise<void> {
  const life = { isOver: false }
  const beat = async (): Promise<void> => {
    let owedMs = 0
    while (!life.isOver) {
      const ranFromMs = performance.now()
      await until(turnMs)
      const stoppedFromMs = performance.now()
      owedMs += (stoppedFromMs - ranFromMs) * (slowness - 1)
      signal(pids, 'SIGSTOP')
      await until(owedMs)
      signal(pids, 'SIGCONT')
      owedMs -= performance.now() - stoppedFromMs
    }
  }
  const beating = beat()
  return async () => {
    life.isOver = true
    await beating
  }
}

/** Makes this page as slow as asked, from now until the returned end. The browser is its own. */
export async function slow(browser: Browser, page: Page, how: Slowness) {
  if (how === 'none') return async () => undefined
  if (how === 'page') {
    const tool = await page.context().newCDPSession(page)
    await tool.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    return () => tool.detach()
  }
  const tool = await browser.newBrowserCDPSession()
  const { processInfo } = await tool.send('SystemInfo.getProcessInfo')
  await tool.detach()
  const pids = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  return slowDown(new Set(pids))
}
