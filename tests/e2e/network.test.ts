import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { button, fiveWords, goToStep, openFirstSession, sayWords, sitDown } from './people.ts'

let host: Host
let browser: Browser
let helene: Device
let awa: Device

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

it('[E1.3, K1.8] a session through a plain address of the local network', async () => {
  const origin = host.networkOrigin
  if (origin === undefined) throw new Error('This machine has no local network address')
  await helene.page.goto(origin)
  await helene.page.getByText('Réseau local non chiffré : pour une répétition').first().waitFor()
  expect(await helene.page.evaluate(() => isSecureContext)).toBe(false)
  await openFirstSession(helene, origin)
  await awa.page.goto(origin)
  await sayWords(awa, await fiveWords(helene))
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await helene.page.getByText('Une caisse de trop').first().waitFor()
  // The phone is emptied of its memory, not of its storage: it has kept its seat.
  await awa.page.goto(origin)
  await button(awa.page, 'Entrer').click()
  await awa.page.getByText('Une caisse de trop').first().waitFor()
  expect(helene.console()).not.toContain('pageerror')
  expect(awa.console()).not.toContain('pageerror')
})
