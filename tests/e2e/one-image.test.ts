import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readCode } from './camera.ts'
import { holdToAccess, openDevice, phone, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import type { Host } from './host.ts'
import { button, goToStep, seen } from './people.ts'

// One laptop, mirrored on the wall; the facilitator's phone beside it. Everything here is invented.
const title = 'Quarante bottes de poireaux'
const moment = 'Livraison à quatorze heures, deux personnes en moins.'
const echo = 'parce que protéger, chez nous, c’est devenu faire sans eux.'
const stake = 'Protéger sans faire à la place'
const secrets = {
  note: 'reparler à part du rythme',
  draft: 'Un pourquoi qui mûrit encore.',
  before: 'une note écrite avant le mur',
}
const why = 'Ce qui se fait quand le prévu ne tient plus.'

const folder = process.env['SCREENSHOTS']
let gathered: Gathered
let host: Host
let browser: Browser
let helene: Device
let pocket: Device
let awa: Device
let karim: Device

beforeAll(async () => {
  gathered = await gatherTwo()
  ;({ host, browser, helene, awa, karim } = gathered)
  pocket = await openDevice(browser, phone)
})

afterAll(async () => {
  await gathered.stop()
})

/** On the wall, at every step: the common screen and its strip, and nothing of the facilitator's own. */
async function holdWall(when: string): Promise<void> {
  const { page } = helene
  const shown = await page.locator('body').innerText()
  expect({
    when,
    private: Object.values(secrets).filter((kept) => shown.includes(kept)),
    dialogs: await page.getByRole('dialog').filter({ visible: true }).count(),
    fields: await page.getByRole('textbox').count(),
    tabs: await page.getByRole('tab').count(),
  }).toEqual({ when, private: [], dialogs: 0, fields: 0, tabs: 0 })
}

// SCREENSHOTS=folder keeps what each part showed, to be looked at.
afterEach(async ({ task }) => {
  await holdWall(`after « ${task.name} »`)
  for (const [name, device] of Object.entries({ helene, pocket, awa })) {
    if (device.page.url() === 'about:blank') continue
    await holdToAccess(device, `${name}, after « ${task.name} »`)
    if (folder === undefined) continue
    await device.page.screenshot({ path: `${folder}/one ${task.name.slice(0, 30)} ${name}.png` })
  }
})

const tab = (name: string) => pocket.page.getByRole('tab', { name }).click()

/** The next step, from the phone; what it still awaits is passed by a gesture. */
async function goOn(name: string | RegExp, step: string): Promise<void> {
  await tab('Déroulé')
  await button(pocket.page, name).click()
  const gate = button(pocket.page, 'Passer quand même')
  const current = pocket.page.locator('[aria-current=step]', { hasText: step })
  await gate.or(current).first().waitFor()
  if (await gate.isVisible()) await gate.click()
  await current.waitFor()
}

/** A step further on, chosen in the script of the phone. */
async function jump(step: string): Promise<void> {
  await tab('Déroulé')
  await goToStep(pocket, step)
}

describe('[E1.11] one image: the laptop is mirrored on the wall', () => {
  it('asks, shows the common screen and a strip, and lends a code to one phone', async () => {
    const { page } = helene
    await button(page, 'Herbier').click()
    await page.getByRole('tab', { name: 'Notes' }).click()
    await page.getByLabel('Vos notes').fill(secrets.before)
    await button(page, 'Écran commun').click()
    await button(page, 'Oui, recopié').click()
    await button(page, 'Mes notes sur mon téléphone').click()
    const address = await readCode(helene, 'Code pour ajouter un de mes appareils')
    await holdWall('while the code is shown')
    await holdToAccess(helene, 'the code on a blank wall')
    if (folder !== undefined) await page.screenshot({ path: `${folder}/one code.png` })
    await pocket.page.goto(address.replace(/^.*#/, `${host.origin}/#`))
    const sign = await pocket.page.locator('.fe-pair-sign strong').innerText()
    await page.getByText(`Le vôtre montre-t-il ${sign}`).waitFor()
    await holdWall('while a phone asks')
    await holdToAccess(helene, 'a phone asks, on the wall')
    await holdToAccess(pocket, 'the phone waits for the laptop')
    if (folder !== undefined) {
      await page.screenshot({ path: `${folder}/one asked.png` })
      await pocket.page.screenshot({ path: `${folder}/one asking.png` })
    }
    expect(await pocket.page.getByRole('tab').count()).toBe(0)
    await button(page, 'Oui, c’est le mien').click()
    await pocket.page.getByRole('tab', { name: 'Herbier' }).waitFor()
    await button(page, 'Revenir à l’image').click()
    await button(page, 'Sortir de ce mode').waitFor()
    expect(await page.getByRole('img', { name: /^Code pour ajouter/ }).count()).toBe(0)
  })

  it('is led from the phone: round, choice and telling', async () => {
    await jump('Tour des situations')
    await karim.page.getByLabel('Votre situation, en une ligne').fill(title)
    await button(karim.page, 'Poser, signée Karim').click()
    await seen([helene], title)
    await goOn(/^Au choix/, 'Choix')
    await tab('Table')
    await button(pocket.page, /^Mettre au centre/).click()
    await goOn(/^Au récit/, 'Récit')
    await tab('Table')
    await pocket.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await karim.page.getByRole('tabpanel').getByRole('textbox').fill(moment)
    await button(karim.page, 'Poser, signée Karim').click()
    await seen([helene], moment)
  })

  it('ties concepts from the phone, where notes and a draft stay', async () => {
    await jump('Échos')
    await button(awa.page, 'Faire écho').click()
    await awa.page.getByLabel('Ça me fait écho parce que…').fill(echo)
    await button(awa.page, 'Faire écho, signé Awa').click()
    await seen([helene], echo)
    await jump('Retour')
    await tab('Table')
    await pocket.page.getByRole('checkbox', { name: 'A repris la parole' }).click()
    await jump('Mise en lien')
    await tab('Herbier')
    await button(pocket.page, 'Travail prescrit').click()
    await pocket.page.getByLabel(/Pourquoi ici/).fill(secrets.draft)
    await button(pocket.page, 'Travail réel').click()
    await pocket.page.getByLabel(/Pourquoi ici/).fill(why)
    await button(pocket.page, 'Relier').click()
    await button(pocket.page, 'Délier').waitFor()
    await button(pocket.page, 'Remettre au groupe').click()
    await seen([helene, awa], 'Travail réel')
    await tab('Notes')
    await pocket.page.getByLabel('Vos notes').fill(secrets.note)
    await holdToAccess(pocket, 'the notes on the phone')
  })

  it('names a stake and flags it from the phone, and the wall shows what the group said', async () => {
    await jump('Enjeux')
    await tab('Table')
    await button(pocket.page, 'Former un enjeu').click()
    await pocket.page.getByLabel('Ce qui se joue pour nous, c’est…').fill(stake)
    await pocket.page.getByRole('checkbox', { name: title }).check()
    await button(pocket.page, 'Poser l’enjeu').click()
    await seen([helene, pocket], stake)
    await holdWall('with the constellation')
    await jump('Ce qui sort')
    await tab('Table')
    await pocket.page.getByRole('radio', { name: 'peut sortir' }).check()
    await helene.page.locator('.fe-wall-flag', { hasText: 'peut sortir' }).waitFor()
    for (const device of [helene, pocket, awa, karim]) {
      expect(device.console()).not.toContain('pageerror')
    }
  })
})
