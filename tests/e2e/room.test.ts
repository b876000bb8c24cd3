import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess, type Device } from './devices.ts'
import { gatherTwo, type Gathered } from './gather-two.ts'
import type { Host } from './host.ts'
import { button, goToStep, openWall, seen, sitDown } from './people.ts'

let gathered: Gathered
let host: Host
let helene: Device
let awa: Device
let karim: Device
let wall: Device

const radishes = 'Les bottes de radis'
const hours = 'La fatigue de sept heures'
const sentence = 'J’étais fatigué d’avoir raison.'
const echo = 'tenir seule, chez nous, c’est devenu la règle.'
const draft = 'un brouillon que personne ne lira'

beforeAll(async () => {
  gathered = await gatherTwo()
  ;({ host, helene, awa, karim } = gathered)
  wall = await openWall(helene)
})

afterAll(async () => {
  await gathered.stop()
})

// SCREENSHOTS=folder keeps what each part showed, to be looked at.
afterEach(async ({ task }) => {
  const folder = process.env['SCREENSHOTS']
  for (const [name, device] of Object.entries({ helene, awa, karim, wall })) {
    await holdToAccess(device, `${name}, after « ${task.name} »`)
    const path = `${folder}/room ${task.name.slice(0, 36)} ${name}.png`
    if (folder !== undefined) await device.page.screenshot({ path })
  }
})

async function more(name: string): Promise<void> {
  await button(helene.page, 'Plus de gestes').click()
  await button(helene.page, name).click()
}

const close = () => helene.page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()

describe('[V1.8] « On sort du cadre »', () => {
  it('hides every screen within a second, whoever asks, with the group’s own contacts last', async () => {
    await more('Pour ce groupe')
    await helene.page.getByLabel('Numéro').first().fill('06 12 34 56 78')
    await helene.page.getByLabel('Qui répond').first().fill('la médecine du travail')
    await button(helene.page, 'Garder ces contacts').click()
    await close()
    const askedMs = Date.now()
    await button(awa.page, 'On sort du cadre').click()
    await seen([awa, karim, helene], 'On fait une pause')
    await wall.page.getByText('On fait une pause').first().waitFor({ state: 'attached' })
    expect(Date.now() - askedMs).toBeLessThan(1_000)
    await karim.page.getByText('la médecine du travail').waitFor()
    const numbers = await karim.page.locator('a[href^="tel:"]').allInnerTexts()
    expect(numbers.map((text) => text.split('\n')[0])).toEqual(['3114', '112', '06 12 34 56 78'])
    expect(await button(karim.page, 'C’était une erreur').isVisible()).toBe(false)
    expect(await button(awa.page, 'C’était une erreur').isVisible()).toBe(true)
    await button(helene.page, 'Revenir à la séance').click()
    await seen([awa, karim], 'On sort du cadre')
  })

  it('works at once on a phone without network, and says that the others do not know', async () => {
    await karim.offline(true)
    await button(karim.page, 'On sort du cadre').click()
    await seen([karim], 'On fait une pause', 'dites-le à voix haute')
    await button(karim.page, /C’était une erreur|Revenir à la séance/).click()
    await karim.offline(false)
    await seen([karim], 'On sort du cadre')
  })
})

describe('what holds the room', () => {
  it('[T2.1, T6.1] chooses without a vote, among texts of which one was written for somebody', async () => {
    await goToStep(helene, 'Tour des situations')
    await karim.page.getByLabel('Votre situation, en une ligne').fill(radishes)
    await button(karim.page, 'Poser, signée Karim').click()
    await more('Écrire pour quelqu’un')
    await helene.page.getByLabel(/Comment l’appelle-t-on/).fill('Paulette')
    await button(helene.page, 'Ajouter cette personne').click()
    await helene.page.getByLabel('Avec les mots de Paulette').fill(hours)
    await helene.page.getByRole('checkbox', { name: /Paulette est d’accord/ }).check()
    await button(helene.page, 'Poser, écrit pour Paulette').click()
    await helene.page.getByRole('list', { name: 'Écrit avec son accord' }).waitFor()
    await close()
    await goToStep(helene, 'Choix')
    await button(karim.page, 'Elle me presse').click()
    await seen([helene], 'Elle presse, pour Karim.', 'Paulette, écrit avec son accord')
    const row = helene.page.getByRole('listitem').filter({ hasText: radishes })
    await row.getByRole('button', { name: 'Mettre au centre' }).click()
    await seen([karim], 'Le groupe propose la vôtre')
  })

  it('[T5.2, T3.1] puts phones down between two acts, and ties an echo to a sentence', async () => {
    await goToStep(helene, 'Récit')
    await more('Téléphones posés')
    await helene.page.getByRole('radio', { name: 'Toute la séance' }).check()
    await close()
    await seen([awa, karim], 'Téléphones posés')
    await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await karim.page.getByRole('tabpanel').getByRole('textbox').fill(`J’ai fini seul. ${sentence}`)
    await button(karim.page, 'Poser, signée Karim').click()
    await seen([helene], sentence)
    await goToStep(helene, 'Échos')
    await button(awa.page, 'Faire écho').click()
    await button(awa.page, 'À propos d’un passage').click()
    await button(awa.page, sentence).click()
    await awa.page.getByLabel('Ça me fait écho parce que…').fill(echo)
    await button(awa.page, 'Faire écho, signé Awa').click()
    await helene.page.locator('q', { hasText: sentence }).waitFor()
    await wall.page.locator('q', { hasText: sentence }).first().waitFor({ state: 'attached' })
    await seen([awa], 'Téléphones posés')
  })

  it('[T5.1] keeps phones and common screen still for a silence, and the clock waits', async () => {
    await button(helene.page, 'Silence partagé').click()
    await seen([awa, karim], 'Un temps de silence')
    await wall.page.getByText('Un moment de silence').first().waitFor({ state: 'attached' })
    await seen([helene], 'en pause, sur 30 min')
    await button(helene.page, 'Silence partagé').click()
    await awa.page.getByText('Un temps de silence').waitFor({ state: 'detached' })
  })
})

describe('regret', () => {
  it('[T4.1, T4.4] takes a told situation from every screen; the echo stays with its author alone', async () => {
    await button(helene.page, 'Herbier').click()
    await helene.page.getByRole('tab', { name: 'Notes' }).click()
    await helene.page.getByLabel('Vos notes').fill('revenir sur la fatigue')
    await button(karim.page, 'Écrire quand même').click()
    await karim.page.goto(host.origin)
    await button(karim.page, 'Mes textes').click()
    await button(karim.page, /^Séance 1/).click()
    await button(karim.page, 'Retirer ma situation').click()
    await seen([karim], 'avec les échos qu’elle a reçus')
    await button(karim.page, 'Retirer ma situation').click()
    for (const { page } of [helene, awa, wall]) {
      await page.getByText(sentence).first().waitFor({ state: 'detached' })
    }
    await seen([helene], 'Vos notes en parlent peut-être')
    expect(await helene.page.getByText(radishes).count()).toBe(0)
    await awa.page.goto(host.origin)
    await button(awa.page, 'Mes textes').click()
    await button(awa.page, /^Séance 1/).click()
    await seen([awa], 'Gardés pour vous, ici seulement', echo)
  })
})

describe('[T7.1] one phone for two people', () => {
  it('[T7.1] hands a phone on with nothing left of whoever had it', async () => {
    await awa.page.goto(`${host.origin}/seance`)
    await more('Téléphones posés')
    await helene.page.getByRole('radio', { name: 'Non' }).check()
    await close()
    await goToStep(helene, 'Ce que j’emporte')
    await awa.page.getByLabel('Ce que j’emporte').fill(draft)
    await seen([awa], 'Garder pour moi')
    await button(awa.page, 'Garder pour moi').click()
    await goToStep(helene, 'Ce qui sort')
    await button(awa.page, 'Les situations').click()
    await button(awa.page, 'Passer ce téléphone').click()
    await seen([awa], 'À qui le tour ?')
    await button(awa.page, 'Effacer d’ici, et passer le téléphone').click()
    await seen([awa], 'Comment vous appelle-t-on ici ?')
    const left = await awa.page.evaluate(async () => ({
      page: document.body.innerText,
      address: location.href,
      local: Object.keys(localStorage).join(' '),
      tab: Object.keys(sessionStorage).join(' '),
      rows: await Promise.all(
        (await indexedDB.databases()).map(
          ({ name = '' }) =>
            new Promise<number>((resolve) => {
              const opening = indexedDB.open(name)
              opening.onsuccess = () => {
                const { result } = opening
                const counting = result.transaction('drafts').objectStore('drafts').count()
                counting.onsuccess = () => resolve(counting.result)
              }
            }),
        ),
      ),
    }))
    expect(left.page).not.toMatch(/Awa,|brouillon que|tenir seule/)
    expect(left.local + left.tab).not.toMatch(/seat|passe/)
    expect(left.rows.every((count) => count === 0)).toBe(true)
    expect(left.address).not.toContain('#')
    await sitDown(awa, 'Inès')
    await seen([helene], 'Inès')
    // The next person finds a table, and none of the words kept here by the one before.
    await button(awa.page, 'Les situations').click()
    await button(awa.page, 'Mes mots').click()
    await seen([awa], 'Vous n’avez rien posé')
    expect(await awa.page.getByText(echo).count()).toBe(0)
  })
})
