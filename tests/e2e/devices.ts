import axe from 'axe-core'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type CDPSession,
  type Page,
} from 'playwright-core'
import { findChromium, findHeadless } from '../../scripts/find-chromium.ts'
import { bearWitness } from './witnesses.ts'

/** One person's device: a browser context of its own, hence a storage of its own. */
export interface Device {
  readonly context: BrowserContext
  readonly page: Page
  /** Everything its console said. */
  console(): string
  /** Everything it sent to the relay, as text. */
  sent(): string
  /** Cuts the network of its page, and gives it back: nothing passes on a socket that was open. */
  offline(is: boolean): Promise<void>
}

export const laptop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/**
 * A browser that people hold a session in. Where the same Chromium is there without its windows, that one: it
 * runs and draws pages alike, and a device costs two thirds.
 */
export function openBrowser(...more: readonly string[]): Promise<Browser> {
  return launch(findHeadless(), more)
}

/** The one people have, windows and all: for what is measured, printed, installed, or kept by it. */
export function openWholeBrowser(...more: readonly string[]): Promise<Browser> {
  return launch(findChromium(), more)
}

async function launch(
  executablePath: string | undefined,
  more: readonly string[],
): Promise<Browser> {
  if (executablePath === undefined) throw new Error('No Chromium: npm test says how to get one')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...more,
    ],
  })
}

export async function openDevice(
  browser: Browser,
  viewport: { width: number; height: number },
  more: { readonly timezoneId?: string } = {},
): Promise<Device> {
  const context = await browser.newContext({
    viewport,
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...more,
  })
  const page = await context.newPage()
  return watched(context, page)
}

/**
 * Throws with each fault that the rules of access find on this page; `whose` says where and when. The
 * page keeps the rules once they came: they are most of what a look costs.
 */
export async function holdToAccess({ page }: Device, whose: string): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in window)
  if (!isThere) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // What stands behind an open dialog is of another state.
      document.querySelector('dialog[open]') ?? document,
      { resultTypes: ['violations'] },
    ),
  )
  const faults = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  )
  if (faults.length > 0) throw new Error(`${whose}: ${faults.join('; ')}`)
}

/** The controls on this page that a finger would miss: under that many px either way, links within a sentence aside. */
export function smallTargets({ page }: Device, leastPx = 44): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const asked = 'a[href], button, summary, select, textarea, input, [role=tab], [tabindex="0"]'
    const boxOf = (one: Element): DOMRect => {
      const label = one.matches('input') ? one.closest('label') : null
      return (label ?? one).getBoundingClientRect()
    }
    const isSeen = (one: Element): boolean =>
      one.checkVisibility({ visibilityProperty: true }) &&
      one.closest('.fe-skip, .fe-visually-hidden') === null
    const isInSentence = (one: Element): boolean =>
      one.matches('a') && getComputedStyle(one).display === 'inline'
    return [...document.querySelectorAll(asked)].flatMap((one) => {
      const { width, height } = boxOf(one)
      if (!isSeen(one) || isInSentence(one) || Math.min(width, height) >= least - 0.5) return []
      const name = one.getAttribute('aria-label') ?? one.textContent ?? ''
      return [`${one.tagName} ${one.className} « ${name.trim()} » ${width} × ${height}`]
    })
  }, leastPx)
}

/** Holds a page to what a large text and a narrow screen ask: twice the size at 320 px, and nothing to scroll sideways. */
export async function holdToLargeText({ page }: Device, whose: string): Promise<void> {
  const before = page.viewportSize() ?? phone
  await page.setViewportSize({ ...before, width: 320 })
  for (const size of ['100%', '200%']) {
    const over = await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize
      return document.documentElement.scrollWidth - innerWidth
    }, size)
    if (over > 0) throw new Error(`${whose}: at ${size}, ${over} px stand out at the side`)
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  await page.setViewportSize(before)
}

const unthrottled = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
const stopped = { latency: 1e6, downloadThroughput: 1, uploadThroughput: 1 }

/**
 * Cuts the network of a page, until the session is detached. Chromium's own way (`setOffline`) turns in
 * circles, on a whole core, for as long as an open socket holds a frame: here what is asked fails at once all
 * the same, and a socket waits.
 */
async function cutNetwork(context: BrowserContext, page: Page): Promise<CDPSession> {
  const tool = await context.newCDPSession(page)
  await tool.send('Network.emulateNetworkConditionsByRule', {
    emulateOfflineServiceWorker: true,
    matchedNetworkConditions: [
      { urlPattern: 'ws://*:*/*', ...stopped },
      { urlPattern: '', ...unthrottled, offline: true },
    ],
  })
  await tool.send('Network.overrideNetworkState', { ...unthrottled, offline: true })
  return tool
}

/** Records what a page says, whichever way it says it. */
export function watched(context: BrowserContext, page: Page): Device {
  let said = ''
  let sent = ''
  let cut: CDPSession | undefined
  page.on('websocket', (socket) => {
    socket.on('framesent', ({ payload }) => (sent += `${payload.toString()}\n`))
  })
  page.on('console', (message) => (said += `${message.type()}: ${message.text()}\n`))
  page.on('pageerror', (error) => (said += `pageerror: ${error.stack ?? error.message}\n`))
  const shown = () => page.locator('body').ariaSnapshot({ timeout: 2_000 })
  bearWitness({
    whose: 'a page',
    tell: async () => [page.url(), said, await shown().catch(String)].join('\n'),
  })
  return {
    context,
    page,
    console: () => said,
    sent: () => sent,
    async offline(is) {
      await cut?.detach()
      cut = is ? await cutNetwork(context, page) : undefined
    },
  }
}
