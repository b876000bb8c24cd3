import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { holds } from './kept-app.ts'
import { button, fiveWords, goToStep, openFirstSession, sayWords, seen, sitDown } from './people.ts'
import { keptIn, keptOn, leftOn, replicasOf } from './storage.ts'

const dayMs = 86_400_000
const titles = ['Quarante bottes de poireaux', 'Le tracteur de Soizic'] as const
const built = new URL('../../dist/server/host.js', import.meta.url).pathname
const folder = process.env['SCREENSHOTS']
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 50 })

let host: Host
let browser: Browser
let helene: Device
let awa: Device
let basil: Device

beforeAll(async () => {
  const preload = new URL('../durability/shifting-clock.mjs', import.meta.url).href
  host = await startHost({ preload, limits: 'sweepEveryMs=100' })
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
  basil = await openDevice(browser, phone)
  await openFirstSession(helene, host.origin)
  const words = await fiveWords(helene)
  for (const [name, device] of [
    ['Awa', awa],
    ['Basil', basil],
  ] as const) {
    await device.page.goto(host.origin)
    await sayWords(device, words)
    await sitDown(device, name)
  }
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

// SCREENSHOTS=folder keeps what each part showed, at the sizes of its surface, to be looked at.
async function picture({ page }: Device, name: string): Promise<void> {
  if (folder === undefined) return
  const size = page.viewportSize() ?? phone
  for (const width of [320, size.width]) {
    await page.setViewportSize({ ...size, width })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.evaluate((theme) => {
        document.documentElement.dataset['theme'] = theme
      }, colorScheme)
      await page.screenshot({
        path: `${folder}/${name} ${width} ${colorScheme}.png`,
        fullPage: true,
      })
    }
  }
  await page.setViewportSize(size)
  await page.evaluate(() => delete document.documentElement.dataset['theme'])
}

async function post({ page }: Device, name: string, title: string): Promise<void> {
  await page.getByLabel('Votre situation, en une ligne').fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

/** What the devices hold of the two situations, sealed; and the keys of what the relay holds of them. */
async function canaries() {
  const replicas = [...(await replicasOf(awa)).values()]
  const situations = replicas.flatMap((each) => Object.values(each['situations'] ?? {}))
  const sealed = situations.map((record) => (record as { words: string }).words)
  const names = await readdir(join(host.dataFolder, 'keys'))
  const keys = names.map(async (name) =>
    (await readFile(join(host.dataFolder, 'keys', name))).toString('latin1'),
  )
  return { sealed, keys: await Promise.all(keys) }
}

/** Days go by at the relay, a day and a quarter at a time: it looks each time, or would doubt its clock. */
async function live(days: number): Promise<void> {
  const rounds = () => host.counted('sweeps_total', 'done')
  for (let gone = 0; gone < days; gone += 1.25) {
    await host.shiftClock(1.25 * dayMs)
    const before = await rounds()
    // The round that was going may have begun before.
    await until(async () => expect(await rounds()).toBeGreaterThan(before + 1))
  }
}

async function home(device: Device): Promise<void> {
  await device.page.goto(host.origin)
  await device.page.getByText('Encadrer dehors, Ouest').first().waitFor()
}

async function texts(device: Device): Promise<void> {
  await home(device)
  await button(device.page, 'Mes textes').click()
  await device.page.getByRole('heading', { name: 'Mes textes' }).waitFor()
}

let sealed: readonly string[]
let keys: readonly string[]

describe('[G2.1] a session whose day comes', () => {
  it('[G2.8] leaves the screens and the storage of every phone that is there', async () => {
    await goToStep(helene, 'Tour des situations')
    await post(awa, 'Awa', titles[0])
    await post(basil, 'Basil', titles[1])
    await seen([helene], ...titles)
    await until(async () => expect((await canaries()).sealed).toHaveLength(2))
    ;({ sealed, keys } = await canaries())
    await until(async () => {
      for (const words of sealed) expect(await keptOn(basil)).toContain(words)
    })
    await texts(awa)
    await awa.page.getByText(/^Effacée au plus tard le/).waitFor()
    await picture(awa, 'texts before')
    await basil.offline(true)
    await live(93)
    await helene.page.getByText('Cette séance a été effacée').waitFor()
    await picture(helene, 'ended laptop')
    await texts(awa)
    await awa.page.getByText(/Effacée le/).waitFor()
    await until(async () => {
      for (const words of sealed) expect(await keptOn(awa)).not.toContain(words)
    })
    for (const words of sealed) expect(await keptOn(basil)).toContain(words)
  })

  it('[G2.9] leaves a phone that was away at its next contact, and a receipt that counts it', async () => {
    await basil.offline(false)
    await basil.page.getByText('Cette séance a été effacée').waitFor()
    await picture(basil, 'ended')
    await until(async () => {
      const kept = await keptOn(basil)
      for (const words of sealed) expect(kept).not.toContain(words)
    })
    await texts(basil)
    await texts(awa)
    await awa.page.getByText(/confirmé.: [23]\./).waitFor()
    await awa.page.getByText(/Copies de secours illisibles au plus tard le/).waitFor()
    await picture(awa, 'texts after')
    await holdToAccess(awa, 'Mes textes, with a receipt')
  })

  it('[G2.8] is in no byte that any device keeps, caches and storages too, nor in what a phone may take away', async () => {
    for (const device of [helene, awa, basil]) {
      // Before a device keeps the app itself its caches are empty: nothing would be looked at.
      await holds(device, '/assets/phone')
      expect(await leftOn(device, [...sealed, ...titles])).toEqual([])
    }
    // Nothing of it is left to be read on a phone, nor to be taken away from one.
    for (const way of [/^Séance 1/, 'Emporter mes textes'])
      expect(await button(awa.page, way).count()).toBe(0)
  })
})

describe('[G2.6] a group that erases itself', () => {
  const page = () => helene.page

  it('[G2.5] announces it on every phone, and undoes it', async () => {
    await home(helene)
    await button(page(), 'Ouvrir la séance').waitFor()
    await button(page(), 'La page du groupe').click()
    await page().getByRole('heading', { name: 'Durée de garde' }).waitFor()
    await button(page(), 'Effacer tout le groupe').click()
    await picture(helene, 'group asked')
    await button(page(), 'Effacer tout le groupe').click()
    await page()
      .getByText(/Effacement annoncé pour le/)
      .waitFor()
    await picture(helene, 'group announced')
    await holdToAccess(helene, 'the page of the group')
    await home(awa)
    await awa.page.getByText(/Ce groupe et tous ses textes seront effacés le/).waitFor()
    await picture(awa, 'home announced')
    await button(page(), 'Annuler l’effacement').click()
    await awa.page.getByText(/seront effacés le/).waitFor({ state: 'hidden' })
  })

  it('goes by the second gesture and the first word of its name; each keeps a receipt, and nothing else', async () => {
    await basil.offline(true)
    await button(page(), 'Effacer tout le groupe').click()
    await button(page(), 'Effacer tout le groupe').click()
    await button(page(), 'Effacer sans attendre').click()
    await page()
      .getByLabel(/Pour confirmer, tapez/)
      .fill('encadrer')
    await picture(helene, 'group now')
    const asked = page().getByRole('group', { name: 'Effacer sans attendre' })
    await asked.getByRole('button', { name: 'Effacer sans attendre' }).click()
    await awa.page.getByText(/Le groupe .* a été effacé le/).waitFor()
    await picture(awa, 'home after')
    await holdToAccess(awa, 'home, with the receipt of a group')
    expect(await keptOn(awa)).not.toContain('Encadrer dehors')
    await basil.offline(false)
    await basil.page.goto(host.origin)
    await basil.page.getByText(/Le groupe .* a été effacé le/).waitFor()
    await basil.page.reload()
    await basil.page.getByText(/Le groupe .* a été effacé le/).waitFor()
    await helene.page.goto(host.origin)
    await helene.page.getByText(/Le groupe .* a été effacé le/).waitFor()
    for (const device of [helene, awa, basil]) expect(device.console()).not.toContain('pageerror')
  })
})

/** A back-up made now, in both its halves. */
async function backUp(): Promise<string> {
  const places = await mkdtemp(join(tmpdir(), 'faire-echo-later-'))
  const [to, keysTo] = [join(places, 'data'), join(places, 'keys')]
  for (const place of [to, keysTo]) await mkdir(place)
  const words = ['--data', host.dataFolder, '--to', to, '--keys-to', keysTo]
  await promisify(execFile)(process.execPath, [built, 'backup', ...words])
  const bytes = await keptIn(places)
  expect(bytes).toContain('faire-echo archive')
  await rm(places, { recursive: true })
  return bytes
}

it('[G2.2] nothing of either is left on the disk of the relay nor in a later back-up, nor a key that opened it', async () => {
  const later = await backUp()
  await host.stop()
  const bytes = await keptIn(host.dataFolder)
  expect(keys.length).toBeGreaterThan(1)
  for (const kept of [later, bytes])
    expect([...sealed, ...titles, ...keys].filter((canary) => kept.includes(canary))).toEqual([])
})
