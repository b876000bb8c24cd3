import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { asBuilt } from './brisk-build.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  invitation,
  openFirstSession,
  sayWords,
  sitDown,
} from './people.ts'
import { reseat, turnAway } from './members.ts'

let host: Host
let browser: Browser
let helene: Device
let awa: Device

beforeAll(async () => {
  host = await startHost({ folder: asBuilt })
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
  await openFirstSession(helene, host.origin)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

it('says that no session is open behind words that were not said', async () => {
  await awa.page.goto(host.origin)
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = await fiveWords(helene)
  await sayWords(awa, [second, first, third, fourth, fifth])
  await awa.page.getByText('Aucune séance ouverte avec ces mots').waitFor()
})

it('refuses at a closed door, and lets in by the same link once it is reopened', async () => {
  const address = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
  await button(helene.page, 'Montrer le QR code').waitFor()
  await closeDoor(helene)
  await awa.page.goto('about:blank')
  await awa.page.goto(address)
  await awa.page.getByText('La porte est fermée').first().waitFor()
  await button(helene.page, 'Rouvrir').click()
  await helene.page.getByText('Porte ouverte').waitFor()
  await awa.page.goto('about:blank')
  await awa.page.goto(address)
  await sitDown(awa, 'Awa')
})

it('gives her seat back to the same person on another phone, in one confirmation', async () => {
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await helene.page.getByText('Une caisse de trop').first().waitFor()
  const again = await openDevice(browser, phone)
  await again.page.goto(host.origin)
  await reseat(again, 'Awa', helene)
  await again.page.getByText('On sort du cadre').waitFor()
  await again.page.getByText('Une caisse de trop').first().waitFor()
  await button(again.page, 'Retirer ma situation').waitFor()
})

it('removes a member, whose phone says so at once and keeps their texts', async () => {
  await turnAway(helene, /^Retirer Awa/, /^Retirer/)
  await awa.page.getByText('Vous n’êtes plus dans ce groupe').waitFor()
  await button(awa.page, 'Garder mes textes').waitFor()
  expect(awa.console()).not.toContain('pageerror')
})

async function closeDoor({ page }: Device): Promise<void> {
  await button(page, 'Fermer la porte').click()
  await page.getByText('Porte fermée').waitFor()
}
