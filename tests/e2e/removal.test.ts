import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDevice, phone, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import type { Host } from './host.ts'
import { reseat, turnAway } from './members.ts'
import { button, goToStep, openWall } from './people.ts'

let gathered: Gathered
let host: Host
let browser: Browser
let helene: Device
let awa: Device
let karim: Device
let wall: Device
const line = 'Votre situation, en une ligne'

beforeAll(async () => {
  gathered = await gatherTwo()
  ;({ host, browser, helene, awa, karim } = gathered)
  wall = await openWall(helene)
  await goToStep(helene, 'Tour des situations')
  // A phone that leaves the network before it heard of the step has nowhere to write.
  await Promise.all([awa, karim].map(({ page }) => page.getByLabel(line).waitFor()))
})

afterAll(async () => {
  await gathered.stop()
})

async function post({ page }: Device, name: string, title: string): Promise<void> {
  await page.getByLabel(line).fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

it('[K2.4] removes Karim while his text waits; the others go on without a reload, wall included', async () => {
  await karim.context.setOffline(true)
  await post(karim, 'Karim', 'Resté sur ce téléphone')
  await turnAway(helene, /^Retirer Karim/, /^Retirer/)
  await helene.page.getByText('Porte fermée').waitFor()
  await post(awa, 'Awa', 'Écrit sous la clé nouvelle')
  await helene.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await karim.context.setOffline(false)
  await karim.page.getByText('Vous n’êtes plus dans ce groupe').waitFor()
  expect(await karim.page.getByText('Écrit sous la clé nouvelle').count()).toBe(0)
  expect(await helene.page.getByText('Resté sur ce téléphone').count()).toBe(0)
  await wall.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await karim.page.reload()
  await karim.page
    .getByText(/Vous n’êtes plus dans/)
    .first()
    .waitFor()
  expect(await karim.page.getByText('Écrit sous la clé nouvelle').count()).toBe(0)
})

it('[K2.6] shuts a lost phone out, and gives Awa her seat and texts back on another', async () => {
  await turnAway(helene, /^Téléphone perdu/, /^Déclarer/)
  await awa.page.getByText('Vous n’êtes plus dans ce groupe').waitFor()
  await button(helene.page, 'Rouvrir').click()
  await helene.page.getByText('Porte ouverte').waitFor()
  const again = await openDevice(browser, phone)
  await again.page.goto(host.origin)
  await reseat(again, 'Awa', helene)
  await again.page.getByText('Écrit sous la clé nouvelle').first().waitFor()
  await button(again.page, 'Retirer ma situation').waitFor()
  for (const device of [helene, again, wall]) expect(device.console()).not.toContain('pageerror')
})
