import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { holdToAccess } from './devices.ts'
import { flag, nameStake } from './held-ending.ts'
import { echo, keepMoments, putInCentre, putTitle } from './held-gestures.ts'
import { gatherSeven, seven, type Held } from './held-session.ts'
import { approve, checkAndPropose, openText, typeField } from './held-text.ts'
import { button, goToStep, seen } from './people.ts'

const title = 'Les bottes de radis'
const moments = { 'Les faits': 'Une livraison se prépare, avec Nadia.' }
const echoed = 'moi aussi je finis à leur place.'
const leaves = 'Protéger sans faire à la place'
const stays = 'Dire non à quelqu’un qui compte sur nous'
const moved = 'Nous demandons de l’aide plus tôt, et nous nous le disons.'
const folder = process.env['SCREENSHOTS']

let held: Held
const desk = () => held.helene.page

/** SCREENSHOTS=folder keeps what was on screen. */
async function shot(name: string): Promise<void> {
  if (folder === undefined) return
  await desk().screenshot({ path: `${folder}/bilan ${name}.png`, fullPage: true })
}

beforeAll(async () => {
  const group = { kind: 'Tenir debout', name: 'Encadrer dehors, Ouest', planned: 2 }
  held = await gatherSeven(group, ['Karim', 'Awa'])
})

afterAll(() => held.stop())

afterEach(async ({ task }) => {
  await holdToAccess(held.helene, `helene, after « ${task.name} »`)
})

describe('[E1.16] the Bilan of a cycle, in two texts', () => {
  it('waits for the end of the cycle, then for a gesture', async () => {
    const { helene } = held
    await goToStep(helene, 'Tour des situations')
    await putTitle(held, 'Karim', title)
    await seen([helene], title)
    await goToStep(helene, 'Choix')
    await putInCentre(held, title)
    await goToStep(helene, 'Récit')
    await desk().getByRole('checkbox', { name: 'Racontée' }).click()
    await keepMoments(held, 'Karim', moments)
    await goToStep(helene, 'Échos')
    await echo(held, 'Awa', { text: echoed })
    await seen([helene], echoed)
    await goToStep(helene, 'Enjeux')
    await nameStake(held, leaves, [title])
    await nameStake(held, stays, [title])
    await goToStep(helene, 'Ce qui sort')
    await flag(held, leaves, 'peut sortir')
    await flag(held, stays, 'reste')
    await button(desk(), 'Clore la séance').click()
    await desk().getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
    await button(desk(), 'Écrire une synthèse').waitFor()
    await button(desk(), 'Revenir à l’accueil').click()
    await button(desk(), 'La page du groupe').click()
    await seen([helene], 'Le bilan du cycle')
    await button(desk(), 'Commencer le bilan').click()
    await seen([helene], 'Pour le groupe', 'Pour les directions')
    await desk().getByLabel('Ce qui a bougé').waitFor()
    await shot('drafted')
  })

  it('is said by the group for itself, and read on every phone, with no story', async () => {
    const { helene, phones, host } = held
    await desk().getByLabel('Ce qui a bougé').fill(moved)
    await desk().getByLabel('Les enjeux qui sont revenus').fill(stays)
    await button(desk(), 'Garder ce texte').click()
    await seen([helene], 'Gardé le')
    await shot('kept')
    const { page } = phones.Awa
    await page.goto(host.origin)
    await button(page, 'Mes textes').click()
    await page.getByRole('button', { name: /^Séance 1,/ }).click()
    await seen([phones.Awa], 'Le bilan du cycle', moved, stays)
    expect(await page.getByText('On parle en').count()).toBe(0)
    const said = await page.locator('.peer-kept-text').first().innerText()
    for (const never of [...seven, title, 'Hélène', 'Nadia', echoed])
      expect([never, said.includes(never)]).toEqual([never, false])
    if (folder !== undefined) await page.screenshot({ path: `${folder}/bilan phone.png` })
    await holdToAccess(phones.Awa, 'Awa, reading the Bilan')
  })

  it('is another text for managements: stakes that may leave alone, by everybody’s yes', async () => {
    const { helene, phones, host } = held
    await button(desk(), 'Commencer le texte pour les directions').click()
    await desk().getByLabel('Quels noms, lieux ou organismes').waitFor()
    await button(desk(), 'Garder la liste').click()
    await seen([helene], 'Enjeu 1 sur 1', 'Pour des directions')
    await shot('desk')
    const text = await desk().getByRole('main').innerText()
    for (const never of [stays, moved, title, 'Nadia', echoed, ...seven])
      expect([never, text.includes(never)]).toEqual([never, false])
    await typeField(helene, 'Titre du texte', 'Ce que le cycle a fait bouger')
    await typeField(
      helene,
      'Ce qui a bougé, dit sans personne',
      'Demander de l’aide est devenu possible.',
    )
    await typeField(helene, 'Comment le cadre a tenu', 'Le cadre a tenu, relu à chaque séance.')
    await checkAndPropose(helene)
    await Promise.all(
      seven.map(async (name) => {
        await openText(phones[name], host.origin)
        await seen([phones[name]], 'Demander de l’aide est devenu possible.')
      }),
    )
    for (const name of seven.slice(1)) await approve(phones[name])
    await seen([helene], 'En attente de certaines réponses')
    expect(await desk().getByRole('button', { name: 'Laisser sortir' }).count()).toBe(0)
    await approve(phones[seven[0]])
    await seen([helene], 'Tout le monde a dit oui')
    await button(desk(), 'Laisser sortir').waitFor()
    await shot('agreed')
  })
})
