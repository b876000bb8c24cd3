import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  closeDialog,
  fiveWords,
  goToStep,
  openFirstSession,
  openWall,
  sayWords,
  seen,
  sitDown,
  takeOwnSeat,
} from './people.ts'
import { replicasOf } from './storage.ts'
import { titles } from './told.ts'

const patient = { timeout: 30_000 }
const built = new URL('../../dist/server/host.js', import.meta.url).pathname
const command = (...words: string[]) => promisify(execFile)(process.execPath, [built, ...words])

let host: Host
let browser: Browser
let places: string

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  places = await mkdtemp(join(tmpdir(), 'faire-echo-kept-'))
  for (const name of ['data', 'keys']) await mkdir(join(places, name))
})
afterAll(async () => {
  await browser.close()
  await host.stop()
  await rm(places, { recursive: true })
})

/** SCREENSHOTS=folder keeps what was shown, to be looked at. */
async function keepPicture({ page }: Device, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `back-up ${name}.png`) })
}

async function comeIn(name: string, words: readonly string[]): Promise<Device> {
  const device = await openDevice(browser, phone)
  await device.page.goto(host.origin)
  await sayWords(device, words)
  await sitDown(device, name)
  return device
}

async function post({ page }: Device, name: string, title: string): Promise<void> {
  await page.getByLabel('Votre situation, en une ligne').fill(title)
  await button(page, `Poser, signée ${name}`).click()
}

async function backUp(): Promise<void> {
  const [to, keysTo] = [join(places, 'data'), join(places, 'keys')]
  await command('backup', '--data', host.dataFolder, '--to', to, '--keys-to', keysTo)
}

/** The disk is lost, all of it but what is named: another one, and the two archives. */
async function loseAndRestore(...left: string[]): Promise<void> {
  await restoreStopped(...left)
  await host.start()
}

async function restoreStopped(...left: string[]): Promise<void> {
  await host.stop()
  const names = await readdir(host.dataFolder)
  for (const name of names.filter((each) => !left.includes(each)))
    await rm(join(host.dataFolder, name), { recursive: true })
  const data = (await readdir(join(places, 'data'))).sort().at(-1) ?? ''
  const files = ['--data', join(places, 'data', data)]
  const keys = join(places, 'keys', 'faire-echo-keys.archive')
  await command('restore', ...files, '--keys', keys, '--into', host.dataFolder)
}

async function closeSession({ page }: Device): Promise<void> {
  await button(page, 'Plus de gestes').click()
  await button(page, 'Clore la séance').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
  await button(page, 'Revenir à l’accueil').click()
}

/** From the cockpit, while its window is still there. */
async function openWallAgain({ page }: Device): Promise<void> {
  await button(page, 'Écran commun').click()
  await button(page, 'Non, un autre écran').click()
  await closeDialog(page)
}

async function openNext(device: Device): Promise<void> {
  await button(device.page, 'Ouvrir la séance').click()
  await device.page.getByText('Porte ouverte').waitFor()
  await goToStep(device, 'Tour des situations')
}

/** From home, without a word asked: this device has its seat. */
async function enter({ page }: Device): Promise<void> {
  await page.goto(host.origin)
  await button(page, 'Entrer').click()
  await page.getByText('On sort du cadre').waitFor()
}

async function situationsOn(device: Device): Promise<number> {
  const replicas = [...(await replicasOf(device)).values()]
  return replicas.flatMap((each) => Object.keys(each['situations'] ?? {})).length
}

/** Session 2 goes on every device that is there. */
async function eraseSecond({ page }: Device): Promise<void> {
  await button(page, 'La page du groupe').click()
  const second = page.getByRole('listitem').filter({ hasText: /^Séance 2, du/ })
  for (const gesture of ['Effacer la séance 2', 'Effacer sans attendre']) {
    await second.getByRole('button', { name: gesture }).click()
    await second.getByRole('group').getByRole('button', { name: gesture }).click()
  }
  // The relay has noted that a whole room goes.
  const tombstones = () => readFile(join(host.dataFolder, 'tombstones'), 'utf8').catch(() => '')
  await expect.poll(tombstones, patient).toMatch(/^\d+ \d+ [\w-]{22}$/m)
  await page.goto(host.origin)
}

let helene: Device
let awa: Device
let karim: Device
let wall: Device

describe('a host whose disk was lost', () => {
  it('[Z2.2, S1.6] restores by command: words stand on every screen again, those posted since included', async () => {
    helene = await openDevice(browser, laptop)
    await openFirstSession(helene, host.origin)
    const words = await fiveWords(helene)
    ;[awa, karim] = [await comeIn('Awa', words), await comeIn('Karim', words)]
    await goToStep(helene, 'Tour des situations')
    await post(awa, 'Awa', titles.Awa)
    await seen([helene, awa], titles.Awa)
    await backUp()
    await post(karim, 'Karim', titles.Karim)
    wall = await openWall(helene)
    await seen([helene, karim, wall], titles.Karim)
    await loseAndRestore()
    const soizic = await comeIn('Soizic', words)
    await seen([helene], titles.Awa, titles.Karim)
    // Its pass came after the back-up: it is given again as it is opened again, in the same window.
    await wall.page.getByText('Cet écran n’est plus relié').waitFor()
    await keepPicture(wall, 'wall shut')
    await helene.offline(true)
    await openWallAgain(helene)
    await wall.page.getByText('Cet écran n’est plus relié').waitFor()
    await helene.offline(false)
    await seen([wall], titles.Awa, titles.Karim)
    await button(soizic.page, 'Je passe').click()
    await button(soizic.page, 'Les situations').click()
    await seen([soizic], titles.Awa, titles.Karim)
    await seen([awa], titles.Awa)
    await seen([karim], titles.Karim)
    for (const [name, device] of Object.entries({ helene, wall, awa, karim, soizic }))
      await keepPicture(device, name)
  })

  it('[Z2.3, Z2.4, S1.6] a session opened since is there again, every word once; one erased since stays so', async () => {
    await backUp()
    await closeSession(helene)
    await openNext(helene)
    await enter(awa)
    await post(awa, 'Awa', titles.Awa)
    await openWallAgain(helene)
    await seen([helene, awa, wall], titles.Awa)
    expect(new URL(wall.page.url()).hash).toBe('')
    await expect.poll(async () => (await replicasOf(awa)).size, patient).toBe(3)
    await awa.offline(true)
    await closeSession(helene)
    await eraseSecond(helene)
    await openNext(helene)
    await enter(karim)
    await post(karim, 'Karim', titles.Karim)
    await seen([helene, karim], titles.Karim)
    await loseAndRestore('tombstones')
    await seen([helene, karim], titles.Karim)
    await awa.offline(false)
    await awa.page.goto(host.origin)
    await button(awa.page, 'Mes textes').click()
    await awa.page.getByText(/Séance 2,.*Effacée le/).waitFor()
    await expect.poll(async () => (await replicasOf(awa)).size, patient).toBe(2)
    await enter(awa)
    await button(awa.page, 'Je passe').click()
    await button(awa.page, 'Les situations').click()
    await seen([awa], titles.Karim)
    // Two of the first session, one of the third, none of the second.
    for (const device of [helene, awa, karim]) {
      await expect.poll(() => situationsOn(device), patient).toBe(3)
      expect(await device.page.getByText(titles.Awa).count()).toBe(0)
    }
    for (const [name, device] of Object.entries({ helene, awa, karim }))
      await keepPicture(device, `since ${name}`)
  })

  it('[Z2.7, Z2.8] knows whoever came since no more: the five words bring them back, with what they wrote', async () => {
    await backUp()
    const words = await fiveWords(helene)
    const lou = await comeIn('Lou', words)
    await post(lou, 'Lou', titles.Soizic)
    await seen([helene, lou], titles.Soizic)
    await loseAndRestore()
    await lou.page.getByText('Le serveur ne reconnaît plus cet appareil').waitFor()
    await keepPicture(lou, 'came since, told')
    await button(lou.page, 'Revenir à l’accueil').click()
    await lou.page.getByText('Le serveur ne reconnaît plus cet appareil').waitFor()
    await keepPicture(lou, 'came since, home')
    await lou.page.reload()
    await lou.page.getByText('Le serveur ne reconnaît plus cet appareil').waitFor()
    await keepPicture(lou, 'came since, home again')
    await helene.page.getByText(titles.Soizic).first().waitFor({ state: 'detached' })
    await takeOwnSeat(lou, 'Lou', words)
    await seen([helene, lou], titles.Soizic)
    await keepPicture(lou, 'came since, back')
    await keepPicture(helene, 'came since, helene')
  })

  it('[Z2.9, H2.2] makes a group founded since again from Home, with its own words; others come back to their seats', async () => {
    await backUp()
    const zoe = await openDevice(browser, laptop)
    await openFirstSession(zoe, host.origin)
    const words = await fiveWords(zoe)
    const nils = await comeIn('Nils', words)
    await goToStep(zoe, 'Tour des situations')
    await post(nils, 'Nils', titles.Karim)
    await seen([zoe, nils], titles.Karim)
    await restoreStopped()
    await host.start({ GROUP_CREATION: 'code', GROUP_CODE: 'sillon clair' })
    for (const { page } of [zoe, nils])
      await page.getByText('Le serveur ne reconnaît plus cet appareil').waitFor()
    await keepPicture(zoe, 'founded since, told')
    for (const { page } of [zoe, nils]) await button(page, 'Revenir à l’accueil').click()
    await button(zoe.page, 'Refaire le groupe').click()
    const dialog = zoe.page.getByRole('dialog')
    await keepPicture(zoe, 'founded since, asked')
    await dialog.getByRole('button', { name: 'Refaire le groupe' }).click()
    await dialog.getByLabel('Les mots donnés par l’hébergeur').fill('sillon clair')
    await keepPicture(zoe, 'founded since, code')
    await dialog.getByRole('button', { name: 'Refaire le groupe' }).click()
    await zoe.page.getByRole('heading', { level: 1 }).and(zoe.page.locator(':focus')).waitFor()
    await keepPicture(zoe, 'founded since, home')
    await button(zoe.page, 'Entrer').click()
    await zoe.page.getByText('Porte ouverte').waitFor()
    await takeOwnSeat(nils, 'Nils', words)
    await seen([zoe, nils], titles.Karim)
    await keepPicture(zoe, 'founded since, again')
    await keepPicture(nils, 'founded since, nils')
  })

  it('[H2.2] makes no group with other words than its own: what was written stays, and the right ones make it', async () => {
    const { page } = await openDevice(browser, laptop)
    await page.goto(host.origin)
    await button(page, 'Créer un groupe').click()
    await page.getByRole('radio', { name: /Tenir debout/ }).check()
    await page.getByLabel('Le nom du groupe').fill('Encadrer dehors, Est')
    await page.getByLabel('Comment vous appelle-t-on ici ?').fill('Yann')
    await page.getByLabel('Les mots donnés par l’hébergeur').fill('sillon sombre')
    await button(page, 'Créer le groupe').click()
    await page.getByRole('alert').getByText('Vérifiez les mots de l’hébergeur.').waitFor()
    await page.getByLabel('Les mots donnés par l’hébergeur').fill('sillon clair')
    await button(page, 'Créer le groupe').click()
    await button(page, 'Ouvrir la séance').waitFor()
  })
})
