import type { Browser } from 'playwright-core'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { fiveWords, openFirstSession, sayWords, sitDown } from './people.ts'

/** A first session in real browsers: Hélène's laptop, Awa and Karim seated by the five words. */
export interface Gathered {
  readonly host: Host
  readonly browser: Browser
  readonly helene: Device
  readonly awa: Device
  readonly karim: Device
  stop(): Promise<void>
}

/** A phone of its own, seated by the five words. */
export async function seatPhone(
  { browser, host, helene }: Pick<Gathered, 'browser' | 'host' | 'helene'>,
  name: string,
): Promise<Device> {
  const device = await openDevice(browser, phone)
  await device.page.goto(host.origin)
  await sayWords(device, await fiveWords(helene))
  await sitDown(device, name)
  return device
}

/** Resolves once both have their seat. */
export async function gatherTwo(): Promise<Gathered> {
  const host = await startHost()
  const browser = await openBrowser()
  const helene = await openDevice(browser, laptop)
  await openFirstSession(helene, host.origin)
  const awa = await seatPhone({ browser, host, helene }, 'Awa')
  const karim = await seatPhone({ browser, host, helene }, 'Karim')
  const stop = async () => {
    await browser.close()
    await host.stop()
  }
  return { host, browser, helene, awa, karim, stop }
}
