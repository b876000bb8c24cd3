import { writeFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { button, fiveWords, goToStep, openFirstSession, sayWords, seen, sitDown } from './people.ts'

// Seven people, paper and voices, and one laptop; everything here is invented.
const lines = {
  Paulette: 'Quarante bottes de poireaux',
  Nadir: 'La serre en dix minutes',
  Inès: 'Un gant oublié sur la table',
  Bastien: 'Le portail resté ouvert',
  Odile: 'Deux réunions le même matin',
  Samba: 'La caisse du mardi',
  Lucie: 'Une journée sans camion',
} as const
type Name = keyof typeof lines
const names = Object.keys(lines) as readonly Name[]

const told = {
  'Les faits': 'Livraison à quatorze heures, deux personnes en moins.',
  'Ce que j’ai fait': 'J’ai fini les bottes pendant leur pause.',
  'Ce que ça m’a fait': 'Je voulais protéger. Je crois que j’ai vexé.',
}
const echo = 'parce que protéger, chez nous, c’est devenu faire sans eux.'
const why = 'Ce qui se fait quand le prévu ne tient plus.'
const stakes = {
  stays: 'Protéger sans faire à la place',
  leaves: 'Être en nombre le jour des livraisons',
}
const corrected = 'Protéger en demandant d’abord'
const hers = 'Protéger, et demander d’abord'
const theirs = 'Demander d’abord, puis protéger'
const takeaway = 'Je demanderai avant de finir.'

const folder = process.env['SCREENSHOTS']

let host: Host
let browser: Browser
let helene: Device
let zoe: Device

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  await openFirstSession(helene, host.origin)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

// SCREENSHOTS=folder keeps what each part showed, to be looked at.
afterEach(async ({ task }) => {
  await holdToAccess(helene, `the laptop, after « ${task.name} »`)
  const path = `${folder}/no-phone ${task.name.slice(0, 36)}.png`
  if (folder !== undefined) await helene.page.screenshot({ path })
})

const dialog = () => helene.page.getByRole('dialog')
const close = async () => {
  await dialog().getByRole('button', { name: 'Fermer' }).last().click()
  await dialog().waitFor({ state: 'hidden' })
}

async function more(name: string): Promise<void> {
  await button(helene.page, 'Plus de gestes').click()
  await button(helene.page, name).click()
}

/** At the fil: that line of the group's text, in other words. */
async function correct({ page }: Device, line: string, words: string): Promise<void> {
  const kept = page.getByRole('region', { name: /Ce que le groupe a gardé/ })
  const at = kept.getByRole('listitem').filter({ hasText: line })
  await at.getByRole('button', { name: 'Corriger' }).click()
  await kept.getByLabel('Cette ligne, dans les mots du groupe').fill(words)
  await button(page, 'Garder ces mots').click()
}

/** Read back to that person, who says yes; then put down, and seen among what was written for them. */
async function putFor(name: Name, shown: string): Promise<void> {
  await helene.page
    .getByRole('checkbox', { name: `Relu à voix haute : ${name} est d’accord.` })
    .check()
  await button(helene.page, `Poser, écrit pour ${name}`).click()
  const written = helene.page.getByRole('list', { name: 'Écrit avec son accord' })
  await written.getByText(shown).waitFor()
}

const pick = (name: Name) => dialog().getByRole('button', { name, exact: true }).click()

describe('[E1.10] seven people, no phone, one laptop', () => {
  it('seats each by their name, with one line in their words', async () => {
    await goToStep(helene, 'Tour des situations')
    await more('Écrire pour quelqu’un')
    for (const name of names) {
      await helene.page.getByLabel(/Comment l’appelle-t-on/).fill(name)
      await button(helene.page, 'Ajouter cette personne').click()
      await helene.page.getByLabel(new RegExp(`^Avec les mots d.+${name}$`)).fill(lines[name])
      await putFor(name, lines[name])
    }
    await close()
    const floor = helene.page.getByRole('region', { name: 'Tour de parole' })
    for (const name of names) await floor.getByText(name, { exact: true }).waitFor()
    await seen([helene], ...Object.values(lines))
  })

  it('keeps the three moments of the one who told, with her approval', async () => {
    await goToStep(helene, 'Choix')
    const row = helene.page.getByRole('listitem').filter({ hasText: lines.Paulette })
    await row.getByRole('button', { name: 'Mettre au centre' }).click()
    await goToStep(helene, 'Récit')
    await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await button(helene.page, 'Écrire avec les mots de Paulette').click()
    for (const [moment, text] of Object.entries(told)) {
      await helene.page.getByLabel(moment, { exact: true }).fill(text)
    }
    await putFor('Paulette', lines.Paulette)
    await close()
    await seen([helene], ...Object.values(told))
  })

  it('takes echoes said aloud, one of them with words', async () => {
    await goToStep(helene, 'Échos')
    await more('Écrire pour quelqu’un')
    for (const name of ['Nadir', 'Inès', 'Odile'] as const) {
      await pick(name)
      await putFor(name, 'Son écho, dit à voix haute')
    }
    await pick('Samba')
    await helene.page.getByLabel('Avec les mots de Samba').fill(echo)
    await putFor('Samba', echo)
    await close()
    await seen([helene], echo, 'Nadir, écrit avec son accord, dit à voix haute')
  })

  it('ties a concept once she has spoken again, and names two stakes', async () => {
    await goToStep(helene, 'Retour')
    await helene.page.getByRole('checkbox', { name: 'A repris la parole' }).click()
    await goToStep(helene, 'Mise en lien')
    await button(helene.page, 'Travail réel').click()
    await helene.page.getByLabel(/Pourquoi ici/).fill(why)
    await button(helene.page, 'Relier').click()
    await button(helene.page, 'Délier').waitFor()
    await button(helene.page, 'Remettre au groupe').click()
    await goToStep(helene, 'Enjeux')
    for (const text of Object.values(stakes)) {
      await button(helene.page, 'Former un enjeu').click()
      await helene.page.getByLabel('Ce qui se joue pour nous, c’est…').fill(text)
      await helene.page.getByRole('checkbox', { name: lines.Paulette }).check()
      await button(helene.page, 'Poser l’enjeu').click()
      await helene.page.getByRole('heading', { name: text }).waitFor()
    }
  })

  it('writes what one takes away, and leaves the others theirs', async () => {
    await goToStep(helene, 'Ce que j’emporte')
    await more('Écrire pour quelqu’un')
    await pick('Lucie')
    await helene.page.getByLabel('Avec les mots de Lucie').fill(takeaway)
    await putFor('Lucie', takeaway)
    await close()
    await seen([helene], takeaway)
  })

  it('flags each stake at the group’s word, and prints what is read and approved aloud', async () => {
    await goToStep(helene, 'Ce qui sort')
    const stake = (text: string) => helene.page.getByRole('article').filter({ hasText: text })
    await stake(stakes.stays).getByRole('radio', { name: 'reste' }).check()
    await stake(stakes.leaves).getByRole('radio', { name: 'peut sortir' }).check()
    await button(helene.page, 'Relire et imprimer le texte du groupe').click()
    const paper = helene.page.getByRole('article', { name: 'Le texte du groupe' })
    await paper.getByText('peut sortir').waitFor()
    await holdToAccess(helene, 'the page to print')
    const text = await paper.innerText()
    for (const said of [...Object.values(stakes), 'reste', 'Travail réel', 'approuve ce texte']) {
      expect(text).toContain(said)
    }
    for (const name of [...names, 'Hélène', echo, takeaway, ...Object.values(told)]) {
      expect(text).not.toContain(name)
    }
    await helene.page.emulateMedia({ media: 'print' })
    await expect.poll(() => helene.page.getByText('Tour de parole').first().isVisible()).toBe(false)
    expect(await paper.isVisible()).toBe(true)
    if (folder !== undefined) await helene.page.screenshot({ path: `${folder}/no-phone print.png` })
    const printed = await helene.page.pdf({ preferCSSPageSize: true })
    if (folder !== undefined) await writeFile(`${folder}/no-phone.pdf`, printed)
    // One page, A4: 210 × 297 mm in points.
    const pages = [...printed.toString('latin1').matchAll(/\/MediaBox\s*\[\s*([\d. ]+)\]/g)]
    expect(
      pages.map(([, box = '']) => box.trim().split(/\s+/).map(Number).map(Math.round)),
    ).toEqual([[0, 0, 595, 842]])
    await helene.page.emulateMedia({ media: 'screen' })
    await close()
  })

  it('closes, and can still be read and printed', async () => {
    await more('Clore la séance')
    await dialog().getByRole('button', { name: 'Clore la séance' }).click()
    await helene.page.getByRole('heading', { name: 'La séance est finie' }).waitFor()
    await button(helene.page, 'Relire et imprimer le texte du groupe').click()
    const paper = helene.page.getByRole('article', { name: 'Le texte du groupe' })
    await paper.getByText(stakes.leaves).waitFor()
    await paper.getByText('peut sortir').waitFor()
    expect(helene.console()).not.toContain('pageerror')
  })

  it('[Y7.2] opens the next one on what was kept, read on a phone and corrected at the fil', async () => {
    await dialog().getByRole('button', { name: 'Fermer' }).last().click()
    await button(helene.page, 'Revenir à l’accueil').click()
    await button(helene.page, 'Ouvrir la séance').click()
    await helene.page.getByText('Porte ouverte').waitFor()
    // Zoé was not there the first time: the group chooses that she reads what it kept.
    await button(helene.page, 'Montrer le QR code').click()
    await dialog().getByRole('radio', { name: 'Les textes gardés du groupe' }).check()
    await dialog().getByRole('button', { name: 'Fermer' }).last().click()
    zoe = await openDevice(browser, phone)
    await zoe.page.goto(host.origin)
    await sayWords(zoe, await fiveWords(helene))
    await sitDown(zoe, 'Zoé')
    await goToStep(helene, 'Le fil de la dernière fois')
    await seen([helene, zoe], ...Object.values(stakes))
    await correct(helene, stakes.stays, corrected)
    await seen([helene, zoe], corrected)
    expect(await zoe.page.getByText(stakes.stays).count()).toBe(0)
    await holdToAccess(zoe, 'a phone, at the fil')
    const path = `${folder}/no-phone fil on a phone.png`
    if (folder !== undefined) await zoe.page.screenshot({ path })
  })

  it('[Y7.3] has two correct one line at once, and asks which words the group keeps', async () => {
    await more('Arrivées et personnes')
    await button(helene.page, /^Passer l’animation/).click()
    await button(helene.page, 'Animer à deux').click()
    await button(zoe.page, 'Prendre l’animation').click()
    await zoe.page.getByRole('tab', { name: 'Table' }).click()
    await helene.offline(true)
    await correct(helene, corrected, hers)
    const before = await host.counted('acts_total', 'done')
    await correct(zoe, corrected, theirs)
    // Whoever arrives second is asked.
    await expect.poll(() => host.counted('acts_total', 'done')).toBeGreaterThan(before)
    await helene.offline(false)
    const choice = helene.page.getByRole('dialog')
    await choice.getByText(theirs).waitFor()
    await choice.getByText(hers).waitFor()
    await holdToAccess(helene, 'two corrections meet')
    if (folder !== undefined) {
      await helene.page.screenshot({ path: `${folder}/no-phone meeting.png` })
      await helene.page.evaluate(() => (document.documentElement.style.fontSize = '200%'))
      await helene.page.screenshot({ path: `${folder}/no-phone meeting 200.png` })
      await helene.page.evaluate(() => (document.documentElement.style.fontSize = ''))
    }
    await choice.getByRole('button', { name: /les deux/i }).click()
    await seen([helene, zoe], hers, theirs)
    await zoe.context.close()
  })
})
