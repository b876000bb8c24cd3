import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readCode } from './camera.ts'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { button, goToStep, heard, invitation, openFirstSession, sitDown } from './people.ts'

const withinMs = 30_000

let host: Host
let browser: Browser
let helene: Device
let awa: Device
let words: readonly string[]

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
  await openFirstSession(helene, host.origin)
  const address = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
  await awa.page.goto(address)
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

it('writes a sheet of twelve words and a code, and prints nothing else', async () => {
  await more(helene, 'Feuille de secours')
  await button(helene.page, 'Écrire la feuille').click()
  const list = helene.page.getByRole('list', { name: 'Les douze mots, dans l’ordre' })
  await list.waitFor()
  await holdToAccess(helene, 'the sheet')
  words = (await list.getByRole('listitem').allInnerTexts()).map((word) => word.trim())
  expect(words).toHaveLength(12)
  await helene.page.emulateMedia({ media: 'print' })
  expect(await helene.page.getByText('Tour de parole').first().isVisible()).toBe(false)
  expect(await list.isVisible()).toBe(true)
  await helene.page.emulateMedia({ media: 'screen' })
  await closeDialog(helene)
})

it('[E1.4] gives the session to another device by the sheet, and the laptop that returns takes nothing back', async () => {
  await helene.offline(true)
  const second = await openDevice(browser, laptop)
  await second.page.goto(host.origin)
  const startedAtMs = Date.now()
  await button(second.page, 'J’ai une feuille de secours').click()
  await second.page.getByLabel('Les douze mots').fill(words.map(heard).join(' '))
  await second.page.getByText('12 mots reconnus sur 12').waitFor()
  await holdToAccess(second, 'the sheet being typed')
  await button(second.page, 'Retrouver ma place').click()
  await button(second.page, 'Tenir la séance ici').click()
  const step = second.page.locator('[aria-current=step]', { hasText: 'Tour des situations' })
  await step.waitFor()
  expect(Date.now() - startedAtMs).toBeLessThan(withinMs)
  await goToStep(second, 'Choix')
  await helene.offline(false)
  await helene.page.getByText('La séance est tenue sur un autre appareil').waitFor()
  await step.waitFor({ state: 'detached' })
  await second.page.locator('[aria-current=step]', { hasText: 'Choix' }).waitFor()
  await button(helene.page, 'Tenir la séance ici').click()
  await second.page.getByText('La séance est tenue sur un autre appareil').waitFor()
  await helene.page.locator('[aria-current=step]', { hasText: 'Choix' }).waitFor()
  await second.context.close()
})

/** The code on the laptop, as this test's host serves it. */
const shownCode = async () =>
  (await readCode(helene, 'Code pour ajouter un de mes appareils')).replace(
    /^.*#/,
    `${host.origin}/#`,
  )

it('[R1.15] adds the facilitator’s own phone once the laptop said yes, and nobody who read the code before', async () => {
  const [other, pocket] = [await openDevice(browser, phone), await openDevice(browser, phone)]
  const sign = ({ page }: Device) => page.locator('.fe-pair-sign strong').innerText()
  await more(helene, 'Ajouter un de mes appareils')
  const first = await shownCode()
  await other.page.goto(first)
  await helene.page.getByText(`Le vôtre montre-t-il ${await sign(other)}`).waitFor()
  await pocket.page.goto(first)
  await pocket.page.getByText('Un autre appareil a lu ce code avant le vôtre').waitFor()
  await button(helene.page, 'Non, refuser').click()
  await other.page.getByText('Le portable n’a pas dit oui').waitFor()
  await button(helene.page, 'Montrer un autre code').click()
  const second = await shownCode()
  await pocket.page.goto('about:blank')
  await pocket.page.goto(second)
  await helene.page.getByText(`Le vôtre montre-t-il ${await sign(pocket)}`).waitFor()
  await holdToAccess(helene, 'a phone asks')
  await holdToAccess(other, 'the phone that was refused')
  await button(helene.page, 'Oui, c’est le mien').click()
  await pocket.page.getByRole('tab', { name: 'Herbier' }).waitFor()
  await holdToAccess(pocket, 'the phone beside the laptop')
  await closeDialog(helene)
  await helene.page.locator('[aria-current=step]', { hasText: 'Choix' }).waitFor()
  await other.page.goto('about:blank')
  await other.page.goto(second)
  await other.page.getByText('Ce code ne sert plus').waitFor()
  await other.context.close()
  await pocket.context.close()
})

it('[E1.5] passes the facilitation on, by a gesture on each of the two devices', async () => {
  await more(helene, 'Arrivées et personnes')
  await button(helene.page, /^Passer l’animation/).click()
  await helene.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Passer l’animation' })
    .last()
    .click()
  await awa.page.getByText('Hélène vous propose d’animer').waitFor()
  await holdToAccess(awa, 'the offer')
  await helene.page.locator('[aria-current=step]').waitFor()
  await button(awa.page, 'Prendre l’animation').click()
  await awa.page.getByRole('tab', { name: 'Herbier' }).waitFor()
  await button(helene.page, 'On sort du cadre').waitFor()
  await awa.page.reload()
  await awa.page.getByRole('tab', { name: 'Herbier' }).waitFor()
})

it('lets two facilitate, until one goes back among the peers', async () => {
  await more(awa, 'Arrivées et personnes')
  await button(awa.page, /^Passer l’animation/).click()
  await button(awa.page, 'Animer à deux').click()
  await button(helene.page, 'Prendre l’animation').click()
  await helene.page.locator('[aria-current=step]').waitFor()
  await awa.page.getByRole('tab', { name: 'Herbier' }).waitFor()
  await more(awa, 'Quitter l’animation')
  await awa.page.getByRole('dialog').getByRole('button', { name: 'Quitter l’animation' }).click()
  await button(awa.page, 'On sort du cadre').waitFor()
  for (const device of [helene, awa]) expect(device.console()).not.toContain('pageerror')
})

async function more({ page }: Device, item: string): Promise<void> {
  await button(page, 'Plus de gestes').click()
  await button(page, item).click()
}

async function closeDialog({ page }: Device): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
}
