import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { laptop, openWholeBrowser, openDevice, phone } from '../e2e/devices.ts'
import { invitation, openFirstSession } from '../e2e/people.ts'
import { runsOf, type Runs } from './figures.ts'
import { startRelayProcess, withFolder } from './relay-process.ts'
import { slowness } from './slow-device.ts'

/** A cold load, from the address asked for. */
interface ColdLoad {
  readonly firstPaintMs: Runs
  readonly usableMs: Runs
  /** Bytes that came over the network up to the usable screen, in kB. */
  readonly kilobytes: Runs
}

export interface FirstScreen {
  /** The home page on a phone, up to its first control: « Les cinq mots ». */
  readonly home: ColdLoad
  /** The home page whole: it knows that this device holds no group, and offers to create one. */
  readonly wholeHome: ColdLoad
  /** An invitation's address, up to the page that asks for a name. */
  readonly invited: ColdLoad
}

/** 1.6 Mbit/s down, 0.75 up, 150 ms there and back: a phone in the country. */
export const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

interface Loaded {
  readonly paint: number
  readonly usable: number
  readonly kilobytes: number
}

/** Notes, in the page's own time, the frame in which these words are first there to be used. */
export const noteWhenUsable = (words: string): string => `
  const look = () => {
    const all = [...document.querySelectorAll('button, a, label')]
    if (!all.some(({ textContent }) => textContent.includes(${JSON.stringify(words)})))
      return requestAnimationFrame(look)
    document.documentElement.dataset.usableMs = performance.now()
  }
  requestAnimationFrame(look)`

async function paintedAt(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  )
}

async function loadOnce(browser: Browser, address: string, words: string): Promise<Loaded> {
  const { context, page } = await openDevice(browser, phone)
  const tool = await context.newCDPSession(page)
  let bytes = 0
  await tool.send('Network.enable')
  tool.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await tool.send('Network.emulateNetworkConditions', network)
  await tool.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addInitScript({ content: noteWhenUsable(words) })
  await page.goto(address, { waitUntil: 'commit' })
  const noted = page.locator('html[data-usable-ms]')
  await noted.waitFor({ state: 'attached', timeout: 90_000 })
  const kilobytes = bytes / 1_000
  const usable = Number(await noted.getAttribute('data-usable-ms'))
  const paint = await paintedAt(page)
  await context.close()
  return { paint, usable, kilobytes }
}

async function coldLoad(address: string, words: string, times: number): Promise<ColdLoad> {
  const all: Loaded[] = []
  for (let run = 0; run < times; run += 1) {
    const browser = await openWholeBrowser()
    try {
      all.push(await loadOnce(browser, address, words))
    } finally {
      await browser.close()
    }
  }
  return {
    firstPaintMs: runsOf(all.map(({ paint }) => paint)),
    usableMs: runsOf(all.map(({ usable }) => usable)),
    kilobytes: runsOf(all.map(({ kilobytes }) => kilobytes)),
  }
}

/** A cold load on a phone four times slower, over a poor network. */
export async function firstScreen(times = 5): Promise<FirstScreen> {
  return withFolder(async (folder) => {
    const relay = await startRelayProcess(folder)
    const host = await openWholeBrowser()
    const facilitator = await openDevice(host, laptop)
    await openFirstSession(facilitator, relay.origin)
    const link = await invitation(facilitator)
    const address = link.replace(/^.*#/, `${relay.origin}/#`)
    const home = await coldLoad(relay.origin, 'Les cinq mots', times)
    const wholeHome = await coldLoad(relay.origin, 'Créer un groupe', times)
    const invited = await coldLoad(address, 'Comment vous appelle-t-on ici', times)
    await host.close()
    await relay.stop()
    return { home, wholeHome, invited }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await firstScreen(), undefined, 2))
}
