import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess, laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { button, goToStep, invitation, openWall, seen, sitDown } from './people.ts'

const rule = 'On dit ce qu’on a fait, pas ce qu’il faudrait.'
const aim = 'Tenir dans un métier qui use, sans s’y perdre.'
const stays = 'Les noms, les lieux, et ce qui touche à la santé.'

let host: Host
let browser: Browser
let helene: Device
let awa: Device
let wall: Device

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  helene = await openDevice(browser, laptop)
  awa = await openDevice(browser, phone)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

/** A coordinator opens a library; its link, kept here, brings the group's figures there, and only theirs. */
async function depositFigures(): Promise<void> {
  const { page } = helene
  await seen([helene], 'Aucune bibliothèque n’est connue de cet appareil.')
  const soizic = await openDevice(browser, laptop)
  await soizic.page.goto(`${host.origin}/bibliotheque`)
  await soizic.page.getByLabel('Son nom').fill('Le réseau')
  await button(soizic.page, 'Ouvrir la bibliothèque').click()
  await button(soizic.page, 'Lien et feuille').click()
  const address = await soizic.page.getByLabel('Lien de dépôt').inputValue()
  await button(soizic.page, 'Fermer').click()
  await button(page, 'Ouvrir les bibliothèques').click()
  await page.getByLabel('Lien de dépôt').fill(address)
  await page.getByLabel('Nom que vous lui donnez').fill('Le réseau')
  await button(page, 'Garder ce lien').click()
  await seen([helene], 'C’est gardé sur cet appareil.')
  await page.goto(host.origin)
  await button(page, 'La page du groupe').click()
  await page.getByRole('radio', { name: 'Le réseau' }).waitFor()
  await holdToAccess(helene, 'figures to deposit')
  await page.getByRole('checkbox', { name: /à voix haute : il est d’accord/ }).check()
  await button(page, 'Déposer ces chiffres').click()
  await seen([helene], 'Ces chiffres sont déposés.')
  await page.reload()
  await seen([helene], 'Déposés le')
  await button(soizic.page, 'Bilan d’activité').click()
  await soizic.page.getByRole('row', { name: /^Ensemble( moins de 5){4}$/ }).waitFor()
  expect(soizic.console()).not.toContain('error')
  await soizic.context.close()
}

describe('[E1.15] a group that gives itself its rules first', () => {
  it('prepares session 0, and opens it', async () => {
    const { page } = helene
    await page.goto(host.origin)
    await button(page, 'Créer un groupe').click()
    await page.getByRole('radio', { name: /Tenir debout/ }).check()
    await page.getByLabel('Le nom du groupe').fill('Encadrer dehors, Ouest')
    await page.getByLabel('Comment vous appelle-t-on ici ?').fill('Hélène')
    await button(page, 'Créer le groupe').click()
    await button(page, 'Préparer').click()
    await page.getByRole('radio', { name: 'Séance 0, poser le cadre' }).check()
    await seen([helene], 'séance 0', '8 étapes, 120 min en tout')
    await holdToAccess(helene, 'session 0 in hand')
    await button(page, 'Revenir à l’accueil').click()
    await button(page, 'Ouvrir la séance').click()
    await page.getByText('Porte ouverte').waitFor()
    const address = (await invitation(helene)).replace(/^.*#/, `${host.origin}/#`)
    await awa.page.goto(address)
    await sitDown(awa, 'Awa')
    wall = await openWall(helene)
  })

  it('writes its charter while it speaks, and every screen says the same rules', async () => {
    const { page } = helene
    await goToStep(helene, 'Ce que le groupe cherche')
    await page.getByLabel('Ce que le groupe cherche').fill(aim)
    await button(page, 'Garder le cadre').click()
    await goToStep(helene, 'Les règles')
    await page.getByRole('textbox', { name: 'Règle 1' }).fill(rule)
    await button(page, 'Garder le cadre').click()
    await seen([wall], rule)
    await goToStep(helene, 'Ce qui sort, ce qui reste')
    await page.getByLabel('Ce qui doit rester ici').fill(stays)
    await button(page, 'Garder le cadre').click()
    await seen([helene], 'Changé le')
    await holdToAccess(helene, 'the charter being written')
    await holdToAccess(wall, 'the rules on the wall')
  })

  it('foresees its sessions, and takes them to a calendar that says nothing else', async () => {
    const { page } = helene
    await goToStep(helene, 'Les dates')
    const first = page.getByLabel('Première date')
    await first.fill('2027-03-16T09:30')
    await first.press('Enter')
    await page.getByRole('radio', { name: '4 semaines' }).check()
    await button(page, 'Ajouter les 7 dates qui restent').click()
    await seen([helene], 'Toutes les séances du cycle ont une date.', 'mardi 13 avril 2027')
    await holdToAccess(helene, 'the dates')
    const download = page.waitForEvent('download')
    await button(page, 'Fichier de calendrier').click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(8)
    for (const never of ['Encadrer', 'Hélène', 'Awa', 'debout'])
      expect([never, file.includes(never)]).toEqual([never, false])
  })

  it('is followed by session 1, with the rules it gave itself, on its page and on paper', async () => {
    const { page } = helene
    await goToStep(helene, 'Ce que j’emporte')
    await button(page, 'Clore la séance').click()
    await button(page, 'Une personne de plus').click()
    await holdToAccess(helene, 'a head-count and hours, at closing')
    await page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
    await button(page, 'Écrire une synthèse').waitFor()
    await page.goto(host.origin)
    await button(page, 'La page du groupe').click()
    await seen([helene], 'Séance 0,', '0 sur 8 séances', 'de 3 à 5')
    await holdToAccess(helene, 'the page of the group')
    await depositFigures()
    await button(page, 'Charte à imprimer').click()
    await seen([helene], rule, aim, stays, 'La direction')
    await holdToAccess(helene, 'the charter on paper')
    await button(page, 'Revenir à la page du groupe').click()
    await button(page, 'Préparer la prochaine').click()
    await seen([helene], 'séance 1 sur 8')
    await awa.page.goto(host.origin)
    await seen([awa], 'séance 1 sur 8')
  })
})
