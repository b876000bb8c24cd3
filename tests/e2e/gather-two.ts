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

/** Resolves once both have their seat. */
export async function gatherTwo(): Promise<Gathered> {
  const host = await startHost()
  const browser = await openBrowser()
  const helene = await openDevice(browser, laptop)
  await openFirstSession(helene, host.origin)
  const words = await fiveWords(helene)
  const seat = async (name: string) => {
    const device = await openDevice(browser, phone)
    await device.page.goto(host.origin)
    await sayWords(device, words)
    await sitDown(device, name)
    return device
  }
  const awa = await seat('Awa')
  const karim = await seat('Karim')
  const stop = async () => {
    await browser.close()
    await host.stop()
  }
  return { host, browser, helene, awa, karim, stop }
}
