import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  openFirstSession,
  openWall,
  sayWords,
  seen,
  sitDown,
} from './people.ts'
import { keptOn } from './storage.ts'

const names = ['Awa', 'Karim', 'Soizic', 'Théo'] as const
const quiet = 'Le camion parti sans moi'
const changed = 'Le camion parti à vide'

let host: Host
let browser: Browser
let helene: Device
let phones: readonly Device[]
let screen: Device

const phoneOf = (name: (typeof names)[number]): Device => phones[names.indexOf(name)] as Device

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  phones = await Promise.all(names.map(() => openDevice(browser, phone)))
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

// SCREENSHOTS=folder keeps what it showed, to be looked at.
afterEach(async ({ task }) => {
  const folder = process.env['SCREENSHOTS']
  const shown = { helene, screen, Awa: phoneOf('Awa'), Karim: phoneOf('Karim') }
  for (const [name, device] of Object.entries(shown)) {
    if (device === undefined) continue
    await holdToAccess(device, `${name}, after « ${task.name} »`)
    if (folder === undefined) continue
    await device.page.screenshot({ path: `${folder}/${task.name.slice(0, 34)} ${name}.png` })
  }
})

const text = ({ page }: Device) => page.locator('body').innerText()

describe('[E1.6] five devices and a post without signature', () => {
  it('is not offered to four, with the reason', async () => {
    await openFirstSession(helene, host.origin)
    const words = await fiveWords(helene)
    for (const name of names) {
      await phoneOf(name).page.goto(host.origin)
      await sayWords(phoneOf(name), words)
      await sitDown(phoneOf(name), name)
      if (name !== 'Soizic') continue
      await goToStep(helene, 'Tour des situations')
      const { page } = phoneOf('Awa')
      await page.getByLabel('Votre situation, en une ligne').waitFor()
      expect(await page.getByRole('radio', { name: 'Sans signature' }).isDisabled()).toBe(true)
      await seen([phoneOf('Awa')], 'possible à partir de cinq personnes connectées')
    }
    screen = await openWall(helene)
  })

  it('says what is true before it is posted, and names nobody on its button', async () => {
    const { page } = phoneOf('Awa')
    await page.getByLabel('Votre situation, en une ligne').fill(quiet)
    await page.getByRole('radio', { name: 'Sans signature' }).check()
    await seen(
      [phoneOf('Awa')],
      'Le serveur pourrait techniquement savoir de quel téléphone il vient.',
      'Une manière d’écrire peut se reconnaître.',
    )
    expect(await button(page, 'Poser, signée Awa').count()).toBe(0)
  })

  it('leaves, waits, and shows on no other screen', async () => {
    const awa = phoneOf('Awa')
    await button(awa.page, 'Poser, sans signature').click()
    await seen([awa], 'Ça part dans un instant', 'Sans signature. Rien n’a encore quitté')
    await seen([awa], 'En attente d’être révélé.')
    await seen([helene], 'Des textes sans signature attendent.', 'Ils sont moins de trois')
    for (const device of [helene, screen, ...phones.slice(1)]) {
      expect(await text(device)).not.toContain(quiet)
    }
    expect(await keptOn(awa)).not.toMatch(/unsigned=|edit=/)
  })

  it('is changed by the phone that wrote it, then revealed without a name', async () => {
    const awa = phoneOf('Awa')
    await button(awa.page, 'Changer').click()
    await awa.page.getByLabel('Votre texte, sans signature').fill(changed)
    await button(awa.page, 'Remplacer, sans signature').click()
    await seen([awa], 'En attente d’être révélé.')
    await button(helene.page, 'Révéler quand même').click()
    await seen([helene, screen], changed)
    await seen([awa], 'Montré au groupe, sans nom.')
    expect(await text(screen)).not.toContain('Awa')
    expect(await text(screen)).not.toContain(quiet)
    await helene.page.getByText('Des textes sans signature attendent.').waitFor({ state: 'hidden' })
  })

  it('is forgotten by its phone with the step; the facilitator withdraws it at somebody’s word', async () => {
    const awa = phoneOf('Awa')
    await goToStep(helene, 'Choix')
    await goToStep(helene, 'Tour des situations')
    await awa.page.getByLabel('Votre situation, en une ligne').waitFor()
    expect(await text(awa)).not.toContain(changed)
    await button(helene.page, new RegExp(changed)).click()
    await button(helene.page, 'sans signature').click()
    await seen([helene], 'Elle n’est racontée que si la personne qui l’a écrite prend la parole.')
    await button(helene.page, 'Retirer, à la demande de quelqu’un').click()
    await button(helene.page, 'Retirer, à la demande de quelqu’un').click()
    await screen.page.getByText(changed).first().waitFor({ state: 'hidden' })
  })

  it('written offline and left behind by the step, comes back as a draft and is not signed', async () => {
    const karim = phoneOf('Karim')
    await karim.page.getByLabel('Votre situation, en une ligne').fill('La réunion de trop')
    await karim.page.getByRole('radio', { name: 'Sans signature' }).check()
    await button(karim.page, 'Poser, sans signature').click()
    await goToStep(helene, 'Choix')
    await seen([karim], 'L’étape a changé avant que ce texte ne parte.')
    expect(await text(helene)).not.toContain('La réunion de trop')
    expect(await text(screen)).not.toContain('La réunion de trop')
  })
})
