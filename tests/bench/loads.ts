import { laptop, openWholeBrowser, openDevice, phone, type Device } from '../e2e/devices.ts'
import { holds } from '../e2e/kept-app.ts'
import { invitation, openFirstSession } from '../e2e/people.ts'
import { runsOf, type Runs } from './figures.ts'
import { network, noteWhenUsable } from './first-screen.ts'
import { slowness } from './slow-device.ts'

/** The same address opened twice on one phone: nothing kept, then the app kept. */
interface Twice {
  readonly coldMs: Runs
  readonly warmMs: Runs
}

async function usableMs({ context }: Device, address: string, words: string): Promise<number> {
  const page = await context.newPage()
  const tool = await context.newCDPSession(page)
  await tool.send('Network.enable')
  await tool.send('Network.emulateNetworkConditions', network)
  await tool.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  await page.addInitScript({ content: noteWhenUsable(words) })
  await page.goto(address, { waitUntil: 'commit' })
  const noted = page.locator('html[data-usable-ms]')
  await noted.waitFor({ state: 'attached', timeout: 90_000 })
  const ms = Number(await noted.getAttribute('data-usable-ms'))
  await page.close()
  return ms
}

async function twice(address: string, words: string, runs: number): Promise<Twice> {
  const cold: number[] = []
  const warm: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const browser = await openWholeBrowser()
    const device = await openDevice(browser, phone)
    cold.push(await usableMs(device, address, words))
    // Whole, as it is a minute later; then a page of its own, as a phone opens one.
    await device.page.goto(new URL('/', address).href)
    await holds(device, '/assets/phone')
    await device.page.close()
    warm.push(await usableMs(device, address, words))
    await browser.close()
  }
  return { coldMs: runsOf(cold), warmMs: runsOf(warm) }
}

export interface Loads {
  readonly home: Twice
  /** From the link scanned to the page that asks for a name. */
  readonly invited: Twice
}

/** On a phone four times slower, 1.6 Mbit/s, 150 ms: the first visit, and any other. */
export async function loads(origin: string, runs = 3): Promise<Loads> {
  const host = await openWholeBrowser()
  const facilitator = await openDevice(host, laptop)
  await openFirstSession(facilitator, origin)
  const link = (await invitation(facilitator)).replace(/^.*#/, `${origin}/#`)
  const home = await twice(`${origin}/`, 'Créer un groupe', runs)
  const invited = await twice(link, 'Comment vous appelle-t-on ici', runs)
  await host.close()
  return { home, invited }
}
