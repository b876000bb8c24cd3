import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { approve, askOf, beginText, checkAndPropose, openText, typeField } from './held-text.ts'
import { startHost, type Host } from './host.ts'
import { button, goToStep, invitation, openFirstSession, seen, sitDown } from './people.ts'

const names = ['Awa', 'Karim', 'Soizic', 'Théo', 'Maëlle'] as const
type Name = (typeof names)[number]
const titles = { Karim: 'Les bottes de radis', Awa: 'La caisse du mardi' } as const
const stakes = {
  cut: 'Protéger sans faire à la place',
  stays: 'Tenir l’heure, et les gens',
} as const
const passage = 'Quelqu’un finit seul.'
const happened = `Une livraison se prépare. ${passage}`
const reworked = 'Une livraison se prépare. Elle finit à l’heure.'
const other = 'Une caisse manque. Personne ne la réclame.'
const threeWeeksMs = 22 * 24 * 60 * 60_000
/** The day it will be after this long, as a browser’s field takes it. */
const dayIn = (ms: number): string => new Date(Date.now() + ms).toISOString().slice(0, 10)

let host: Host
let browser: Browser
let helene: Device
let phones: Readonly<Record<Name, Device>>
let door: string
const folder = process.env['SCREENSHOTS']

const desk = () => helene.page
const dialog = () => desk().getByRole('dialog')
const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true }).click()

/** SCREENSHOTS=folder keeps what a device showed. */
async function shot({ page }: Device, name: string): Promise<void> {
  if (folder !== undefined) await page.screenshot({ path: `${folder}/unusual ${name}.png` })
}

async function seat(name: Name): Promise<[Name, Device]> {
  const device = await openDevice(browser, phone)
  await device.page.goto(door)
  await sitDown(device, name)
  return [name, device]
}

async function more(name: string): Promise<void> {
  await button(desk(), 'Plus de gestes').click()
  await button(desk(), name).click()
}

async function writeStake(text: string, feed: string): Promise<void> {
  await button(desk(), 'Former un enjeu').click()
  await desk().getByLabel('Ce qui se joue pour nous, c’est…').fill(text)
  const feeds = desk().getByRole('group', { name: 'Nourri par' })
  await feeds.getByRole('checkbox', { name: feed }).check()
  await button(desk(), 'Poser l’enjeu').click()
}

/** Back to the desk of the same text, as after the browser was closed. */
async function reload(): Promise<void> {
  await desk().reload()
  await desk().getByRole('complementary').first().waitFor()
}

async function aloud(name: string, gesture: 'Noter son oui' | 'Retirer son oui'): Promise<void> {
  await button(desk(), 'Réponse dite à voix haute').click()
  await dialog().getByRole('radio', { name }).check()
  await inDialog(gesture)
  await seen([helene], gesture === 'Noter son oui' ? 'C’est noté.' : 'Son oui est repris.')
  await inDialog('Fermer')
}

/** Nothing lets the text out, by the desk nor by a phone. */
async function nothingLeaves(): Promise<void> {
  for (const way of ['Laisser sortir', 'Emporter le texte'])
    expect(await button(desk(), way).count()).toBe(0)
}

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  await openFirstSession(helene, host.origin)
  door = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
  const seated = await Promise.all(names.map(seat))
  phones = Object.fromEntries(seated) as Record<Name, Device>
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

afterEach(async ({ task }) => {
  await holdToAccess(helene, `helene, after « ${task.name} »`)
  await holdToAccess(phones.Awa, `Awa, after « ${task.name} »`)
  const faulty = [helene, ...Object.values(phones)].find((one) =>
    one.console().includes('pageerror'),
  )
  if (faulty !== undefined) throw new Error(`A fault on a device: ${faulty.console()}`)
})

describe('[E1.14] a text, and people who answer otherwise', () => {
  it('draws on a session with one phone for two people, and somebody without one', async () => {
    await goToStep(helene, 'Tour des situations')
    for (const name of ['Karim', 'Awa'] as const) {
      const { page } = phones[name]
      await page.getByLabel('Votre situation, en une ligne').fill(titles[name])
      await button(page, `Poser, signée ${name}`).click()
    }
    await more('Écrire pour quelqu’un')
    await desk()
      .getByLabel(/Comment l’appelle-t-on/)
      .fill('Odile')
    await button(desk(), 'Ajouter cette personne').click()
    await desk().getByLabel('Avec les mots d’Odile').waitFor()
    await dialog().getByRole('button', { name: 'Fermer' }).last().click()
    await seen([helene], ...Object.values(titles))
    await goToStep(helene, 'Choix')
    const row = desk().getByRole('listitem').filter({ hasText: titles.Karim })
    await row.getByRole('button', { name: 'Mettre au centre' }).click()
    await goToStep(helene, 'Récit')
    await desk().getByRole('checkbox', { name: 'Racontée' }).click()
    await goToStep(helene, 'Échos')
    const theo = phones.Théo.page
    await button(theo, 'Faire écho').click()
    await theo.getByLabel('Ça me fait écho parce que…').fill('moi aussi je finis seul.')
    await button(theo, 'Faire écho, signé Théo').click()
    await seen([helene], 'moi aussi je finis seul.')
    await goToStep(helene, 'Enjeux')
    await writeStake(stakes.cut, titles.Karim)
    await writeStake(stakes.stays, titles.Awa)
    // Nothing answered that one yet: a gate asks before.
    await inDialog('Passer quand même')
    await seen([helene, phones.Awa], ...Object.values(stakes))
    await handOnAndBack()
    await goToStep(helene, 'Ce qui sort')
    for (const stake of Object.values(stakes)) {
      const card = desk().getByRole('article').filter({ hasText: stake })
      await card.getByRole('radio', { name: 'peut sortir' }).check()
    }
    await button(desk(), 'Clore la séance').click()
    await inDialog('Clore la séance')
    await button(desk(), 'Écrire une synthèse').click()
    await desk().getByLabel('Quels noms, lieux ou organismes').waitFor()
  })

  it('is held by a veto without signature, and written again', async () => {
    await beginText(helene, ['Les Ruelles'])
    await seen([helene], 'Enjeu 1 sur 2')
    await typeField(helene, 'Titre du texte', 'Tenir l’heure')
    await typeField(helene, 'Ce qui se passe, dit sans personne', happened)
    await typeField(helene, 'Ce qui fait écho ailleurs', 'D’autres finissent seuls.')
    await button(desk(), 'Enjeu suivant').click()
    await typeField(helene, 'Ce qui se passe, dit sans personne', other)
    await checkAndPropose(helene)
    await Promise.all(names.map((name) => openText(phones[name], host.origin)))
    await askOf(phones.Karim, passage, { wish: 'On me reconnaît', isSigned: false })
    await seen([helene], 'Une demande sans signature attend.')
    await nothingLeaves()
    await button(desk(), 'La lire').click()
    await seen([helene], 'On peut me reconnaître', 'Un changement est demandé')
    await shot(helene, 'veto')
    await button(desk(), 'Reprendre le texte').click()
    await inDialog('Reprendre le texte')
    await seen([helene], 'Ce qui était demandé')
    await button(desk(), 'Voir la page').click()
    await typeField(helene, 'Ce qui se passe, dit sans personne', reworked)
    await checkAndPropose(helene)
    await seen(Object.values(phones), reworked)
  })

  it('hears a yes said aloud, and one from a phone that was handed on', async () => {
    await desk().clock.install()
    await reload()
    await Promise.all((['Karim', 'Soizic', 'Maëlle'] as const).map((name) => approve(phones[name])))
    for (const name of ['Odile', 'Nadir']) await aloud(name, 'Noter son oui')
    await aloud('Odile', 'Retirer son oui')
    await aloud('Odile', 'Noter son oui')
    await seen([helene], 'En attente de certaines réponses')
    await nothingLeaves()
  })

  it('does not go out when its date has passed, nor without whose words it keeps', async () => {
    await desk().clock.fastForward(threeWeeksMs)
    await seen([helene], 'La date est passée')
    await nothingLeaves()
    await shot(helene, 'overdue')
    await button(desk(), 'Couper et proposer à nouveau').click()
    await seen([helene], 'il ne peut pas sortir sans elles')
    expect(
      await dialog()
        .getByRole('button', { name: /Couper/ })
        .count(),
    ).toBe(0)
    await inDialog('Annuler')
    await approve(phones.Awa)
  })

  it('is cut of what draws on who never came back, and asked of the others', async () => {
    await button(desk(), 'Couper et proposer à nouveau').click()
    await inDialog('Couper et proposer à nouveau')
    await seen([helene], 'Enjeu 1 sur 1')
    await reload()
    await seen([helene], 'Ce texte sera redemandé aux personnes qui ont dit oui.')
    await shot(helene, 'cut')
    await checkAndPropose(helene, dayIn(2 * threeWeeksMs))
    await seen([phones.Théo], 'Ce texte ne demande pas votre accord.')
    expect(await phones.Théo.page.getByText(reworked).count()).toBe(0)
    await shot(phones.Théo, 'left out')
    const four = ['Awa', 'Karim', 'Soizic', 'Maëlle'] as const
    await Promise.all(four.map((name) => approve(phones[name])))
    for (const name of ['Odile', 'Nadir']) await aloud(name, 'Noter son oui')
    await seen([helene], 'Tout le monde a dit oui', 'Laisser sortir')
  })

  it('waits for a yes taken back, and goes back to be written when words are withdrawn', async () => {
    await button(phones.Soizic.page, 'Reprendre mon accord').click()
    await seen([helene], 'En attente de certaines réponses')
    await nothingLeaves()
    await approve(phones.Soizic)
    await seen([helene], 'Tout le monde a dit oui')
    const { page } = phones.Awa
    await page.goto(host.origin)
    await button(page, 'Mes textes').click()
    await button(page, /^Séance 1/).click()
    await button(page, 'Retirer ma situation').click()
    await page
      .getByRole('group', { name: 'Retirer ma situation' })
      .getByRole('button')
      .first()
      .click()
    await seen([helene], 'Des mots ont été retirés depuis')
    await nothingLeaves()
    await seen([phones.Karim, phones.Théo], 'Ce texte n’est plus proposé')
    await shot(helene, 'withdrawn')
    await shot(phones.Karim, 'withdrawn')
  })
})

/** Maëlle’s phone, wiped for Nadir, then for her again, at one confirmation. */
async function handOnAndBack(): Promise<void> {
  const { page } = phones.Maëlle
  await handOn()
  await sitDown(phones.Maëlle, 'Nadir')
  await handOn()
  await page.getByLabel('Comment vous appelle-t-on ici ?').fill('Maëlle')
  await button(page, 'Oui, c’est moi').click()
  await seen([helene], 'Maëlle, sur un autre téléphone ?')
  await button(desk(), /^Oui/).click()
  await seen([phones.Maëlle], 'On sort du cadre')
}

async function handOn(): Promise<void> {
  const { page } = phones.Maëlle
  await button(page, 'Les situations').click()
  await button(page, 'Passer ce téléphone').click()
  await button(page, 'Effacer d’ici, et passer le téléphone').click()
  await page.getByLabel('Comment vous appelle-t-on ici ?').waitFor()
}
