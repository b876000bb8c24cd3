import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { holdToAccess, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import { button, goToStep, seen } from './people.ts'
import { leftOn, replicasOf } from './storage.ts'

// « Cet appareil », on phones in a session: what it keeps, and the ways of letting it go.
let table: Gathered
/** What each phone held of the group: the names of its rooms, and the words of Karim’s card as they were sealed. */
let canaries: readonly string[]
const folder = process.env['SCREENSHOTS']

beforeAll(async () => {
  table = await gatherTwo()
  await goToStep(table.helene, 'Tour des situations')
  const { page } = table.karim
  await page.getByLabel('Votre situation, en une ligne').fill('Les bottes de radis')
  await button(page, 'Poser, signée Karim').click()
  await seen([table.helene], 'Les bottes de radis')
  for (const phone of [table.awa, table.karim]) {
    await keeps(phone)
  }
})

async function sealedOn(phone: Device): Promise<string[]> {
  const records = [...(await replicasOf(phone)).values()]
  const situations = records.flatMap(({ situations: all = {} }) => Object.values(all))
  return situations.map((record) => (record as { words: string }).words)
}

/** Waits until the phone keeps the group’s two rooms and the card, where they are looked for afterwards. */
const keeps = (phone: Device) =>
  vi.waitFor(
    async () => {
      canaries = [...(await replicasOf(phone)).keys(), ...(await sealedOn(phone))]
      const found = await leftOn(phone, canaries)
      if (found.length !== 3) throw new Error(`${found.length} of 3 are there`)
    },
    { timeout: 15_000, interval: 50 },
  )

async function nothingOf(phone: Device): Promise<void> {
  await expect.poll(() => leftOn(phone, [...canaries, 'Les bottes de radis'])).toEqual([])
}

afterAll(() => table.stop())

async function openPage({ page }: Device, name: string): Promise<void> {
  await page.goto(table.host.origin)
  await button(page, 'Cet appareil').click()
  await page.getByRole('heading', { name: 'Ce qui est gardé ici' }).waitFor()
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

/** What goes is said first; then the first word of the group's name. */
async function confirm(device: Device, gesture: string, picture: string): Promise<void> {
  const { page } = device
  await button(page, gesture).click()
  await page.getByLabel(/^Pour confirmer, écrivez/).fill('encadrer')
  await holdToAccess(device, picture)
  if (folder !== undefined)
    await page.screenshot({ path: `${folder}/${picture}.png`, fullPage: true })
  await button(page, gesture).click()
}

it('[R1.16] gives Karim’s seat back, leaves nothing on his phone, and takes no text of his', async () => {
  const { karim, helene } = table
  await openPage(karim, 'device')
  await karim.offline(true)
  await confirm(karim, 'Quitter ce groupe', 'quit')
  await karim.page.getByText('On rend votre place').waitFor()
  expect((await replicasOf(karim)).size).toBe(2)
  await karim.offline(false)
  await karim.page.getByText('Karim, je participe').waitFor({ state: 'hidden' })
  await expect.poll(async () => (await replicasOf(karim)).size).toBe(0)
  await nothingOf(karim)
  await seen([helene], 'Les bottes de radis')
  await karim.page.goto(table.host.origin)
  await karim.page.getByRole('heading', { name: 'Bienvenue' }).waitFor()
})

it('erases a group from Awa’s phone alone, where her seat waits for her', async () => {
  const { awa, helene } = table
  await openPage(awa, 'seat')
  await confirm(awa, 'L’effacer d’ici, garder ma place', 'forget')
  await awa.page.getByText('Awa, je participe').waitFor({ state: 'hidden' })
  await expect.poll(async () => (await replicasOf(awa)).size).toBe(0)
  await nothingOf(awa)
  await button(helene.page, 'Plus de gestes').click()
  await button(helene.page, 'Arrivées et personnes').click()
  const people = helene.page.getByRole('dialog')
  await people.getByText('Awa').first().waitFor()
  expect(await people.getByRole('button', { name: /^Retirer Karim/ }).count()).toBe(0)
})

it('[T7.1] erases all that a phone keeps, after asking twice', async () => {
  const { awa } = table
  const { page } = awa
  await button(page, 'Tout effacer de cet appareil').click()
  await button(page, 'Tout effacer, maintenant').click()
  await page.waitForURL('**/rejoindre')
  await page.getByLabel(/mot 1 sur 5/i).waitFor()
  await page.goto(table.host.origin)
  await page.getByRole('heading', { name: 'Bienvenue' }).waitFor()
  expect((await replicasOf(awa)).size).toBe(0)
  await nothingOf(awa)
})
