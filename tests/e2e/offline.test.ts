import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import {
  holdToAccess,
  holdToLargeText,
  laptop,
  openWholeBrowser,
  openDevice,
  phone,
  smallTargets,
  type Device,
} from './devices.ts'
import { startHost, type Host } from './host.ts'
import { copiedBuild, holds, keptFiles, shell } from './kept-app.ts'
import {
  button,
  fiveWords,
  goToStep,
  invitation,
  openFirstSession,
  sayWords,
  seen,
  sitDown,
} from './people.ts'

const build = copiedBuild()
const folder = process.env['SCREENSHOTS']
let host: Host
let browser: Browser
let helene: Device
let awa: Device
let link: string

const patience = { timeout: 30_000 }
const line = 'Votre situation, en une ligne'

async function picture({ page }: Device, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` })
}

beforeAll(async () => {
  host = await startHost({ folder: build.folder })
  browser = await openWholeBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
  await openFirstSession(helene, host.origin)
  await awa.page.goto(host.origin)
  await sayWords(awa, await fiveWords(helene))
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel(line).waitFor()
  link = await invitation(helene)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
  build.remove()
})

/** [P2.2] What a phone shows can be pressed, and read twice as large. */
async function heldToFingers(device: Device, whose: string): Promise<void> {
  expect({ whose, small: await smallTargets(device) }).toEqual({ whose, small: [] })
  await holdToLargeText(device, whose)
}

/** No network, no host, and no page left: all must come from the device. */
async function coldWithoutNetwork({ page, context }: Device, path: string): Promise<void> {
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(`${host.origin}${path}`)
}

it('[I1.1] keeps a participant’s app and no more of it, and the cockpit for a facilitator', async () => {
  await holds(awa, '/assets/phone')
  await holds(helene, '/assets/phone')
  await holds(helene, '/assets/host')
  const phones = new Set([...shell.page, ...(shell.sets['/assets/phone'] ?? [])])
  const more = (await keptFiles(awa)).filter((path) => !phones.has(path))
  // Nothing of others’ screens, and never what a host says of itself.
  expect(more).toEqual([])
  expect(phones.has('/config')).toBe(false)
})

it('[I1.2, P2.2] opens from cold without a network, at home and in a session, and sends later', async () => {
  await host.kill()
  await coldWithoutNetwork(awa, '/')
  await awa.page.getByText('Hors ligne. Vos groupes restent lisibles ici.').waitFor()
  await button(awa.page, 'Entrer').waitFor()
  await picture(awa, 'home-offline')
  await heldToFingers(awa, 'home offline')
  await holdToAccess(awa, 'home offline')
  await coldWithoutNetwork(awa, '/seance')
  await awa.page.getByLabel(line).fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await awa.page
    .getByText(/[Gg]ardée? (ici|sur ce téléphone)/)
    .first()
    .waitFor()
  await picture(awa, 'session-offline')
  await heldToFingers(awa, 'session offline')
  await coldWithoutNetwork(helene, '/seance')
  await helene.page.getByRole('heading', { level: 1 }).first().waitFor()
  await picture(helene, 'cockpit-offline')
  for (const path of ['/herbier', '/appareil', '/mes-textes', '/rejoindre']) {
    await coldWithoutNetwork(awa, path)
    await awa.page.getByRole('heading', { level: 1 }).waitFor()
    await heldToFingers(awa, path)
  }
  await host.start()
  for (const { context } of [awa, helene]) await context.setOffline(false)
  await awa.page.goto(`${host.origin}/seance`)
  await helene.page.goto(`${host.origin}/seance`)
  await seen([helene], 'Une caisse de trop')
})

it('opens a link on a device that holds the app, straight to the table', async () => {
  const theo = await openDevice(browser, phone)
  await theo.page.goto(host.origin)
  await holds(theo, '/assets/phone')
  await theo.page.goto('about:blank')
  await theo.page.goto(link.replace(/^.*#/, `${host.origin}/#`))
  await sitDown(theo, 'Théo')
  expect(theo.page.url()).not.toContain('#')
  await theo.context.close()
})

it('[I1.3] offers a newer version at home alone, and takes it up when asked', async () => {
  const { page } = awa
  const newer = page.locator('meta[name=newer]')
  const isWaiting = () =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null)
  await page.goto(`${host.origin}/seance`)
  build.replace()
  await host.stop()
  await host.start()
  // Its seat is in a session: a reload finds the newer version, and stays with its own.
  await page.reload()
  await expect.poll(isWaiting, patience).toBe(true)
  await page.reload()
  await page.getByText('On sort du cadre').waitFor()
  expect(await isWaiting()).toBe(true)
  expect(await newer.count()).toBe(0)
  expect(await button(page, 'Mettre à jour').count()).toBe(0)
  await page.goto(host.origin)
  await button(page, 'Mettre à jour').waitFor()
  await picture(awa, 'home-update')
  await holdToAccess(awa, 'home, update')
  const beside = await awa.context.newPage()
  await beside.goto(host.origin)
  await button(beside, 'Mettre à jour').waitFor()
  await button(page, 'Mettre à jour').click()
  await newer.waitFor({ state: 'attached' })
  await button(page, 'Entrer').click()
  await page.getByText('On sort du cadre').waitFor()
  expect(await button(page, 'Mettre à jour').count()).toBe(0)
  await page.getByText('Une caisse de trop').first().waitFor()
  // Another page of the same device keeps its version until it is asked, and then has it at once.
  const newerBeside = beside.locator('meta[name=newer]')
  expect(await newerBeside.count()).toBe(0)
  await button(beside, 'Mettre à jour').click()
  await newerBeside.waitFor({ state: 'attached' })
  await beside.close()
})

/** From now on the browser refuses to write, as it does without room; until told otherwise. */
async function fill({ page }: Device, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const { prototype } = IDBObjectStore as unknown as { prototype: Record<string, unknown> }
    prototype['puts'] ??= prototype['put']
    prototype['put'] = full
      ? () => {
          throw new DOMException('No room', 'QuotaExceededError')
        }
      : prototype['puts']
  }, isFull)
}

it('[I1.4] keeps the words on the screen and says so when the device is full', async () => {
  const karim = await openDevice(browser, phone)
  const { page } = karim
  await page.goto(link.replace(/^.*#/, `${host.origin}/#`))
  await sitDown(karim, 'Karim')
  await page.getByLabel(line).waitFor()
  await fill(karim, true)
  await page.getByLabel(line).fill('Les bottes de radis')
  await page.getByText('Ce téléphone est plein.').waitFor()
  expect(await page.getByLabel(line).inputValue()).toBe('Les bottes de radis')
  await picture(karim, 'phone-full')
  await holdToAccess(karim, 'full')
  await fill(karim, false)
  await page.getByText('Ce téléphone est plein.').waitFor({ state: 'hidden' })
  await button(page, 'Poser, signée Karim').click()
  await seen([helene], 'Les bottes de radis')
  await karim.context.close()
})

it('[I1.5] forgets which screens were opened when the device is passed on', async () => {
  const { page } = helene
  const cockpit = (shell.sets['/assets/host'] ?? []).filter((path) => path.includes('Facilitating'))
  expect(await keptFiles(helene)).toEqual(expect.arrayContaining(cockpit))
  await page.goto(`${host.origin}/appareil`)
  await button(page, 'Tout effacer de cet appareil').click()
  await button(page, 'Tout effacer, maintenant').click()
  await page.getByRole('heading', { name: 'Quels sont les cinq mots ?' }).waitFor()
  expect(await page.getByText('Cette invitation').count()).toBe(0)
  // The page starts anew once more when all is gone: asked meanwhile, it does not answer.
  await vi.waitFor(async () => {
    const kept = await keptFiles(helene)
    expect(kept.filter((path) => cockpit.includes(path))).toEqual([])
    expect(kept).toContain('/')
  }, patience)
})
