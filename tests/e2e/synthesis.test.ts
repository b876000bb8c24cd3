import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { seasonOf } from '../../shared/model/season.ts'
import { holdToAccess, laptop, openDevice, type Device } from './devices.ts'
import { flag, nameStake } from './held-ending.ts'
import { echo, keepMoments, putInCentre, putTitle } from './held-gestures.ts'
import { gatherSeven, seven, type Held } from './held-session.ts'
import { approve, askOf, beginText, checkAndPropose, openText, typeField } from './held-text.ts'
import { leftText } from './left-text.ts'
import { button, goToStep, seen } from './people.ts'
import { idsOf, isIn, tells } from './said-of-nobody.ts'
import { keptIn, keptOn, leftOn, replicasOf } from './storage.ts'
import { formsOf, takeEveryForm } from './taken-away.ts'

const stake = 'Protéger sans faire à la place'
const title = 'Les bottes de radis'
/** Told by Soizic, and withdrawn before the choice. */
const withdrawn = 'La serre ouverte du dimanche'
const moments = {
  'Les faits': 'Livraison des paniers au hangar des Ruelles, avec Nadia.',
  'Ce que j’ai fait': 'J’ai fini les bottes seul, et j’ai dit non à Nadia.',
}
const echoed = 'moi aussi je finis à leur place.'
const happened =
  'Une livraison se prépare au hangar des Ruelles. Nadia propose son aide. Elle vient du 06 12 34 56 78. Personne ne dit oui.'
const parts = {
  'Ce qui se passe, dit sans personne': happened,
  'Ce qui fait écho ailleurs': 'D’autres finissent seuls, pour tenir l’heure.',
}
const passage = 'Personne ne dit oui.'
const reworked = 'Une livraison se prépare. L’aide proposée est refusée.'

let held: Held
/** What Soizic withdrew, as every device held it. */
let canary: string
let nora: Device
const folder = process.env['SCREENSHOTS']

/** SCREENSHOTS=folder keeps what the laptop showed. */
async function shot(name: string): Promise<void> {
  if (folder === undefined) return
  await held.helene.page.screenshot({ path: `${folder}/synthesis ${name}.png` })
}

const desk = () => held.helene.page

/** One situation more, read by everybody, and taken back. */
async function withdrawOne(): Promise<void> {
  const { page } = held.phones.Soizic
  // What the laptop shows it keeps a moment later.
  const onTable = await desk()
    .getByRole('button', { name: /^Mettre au centre/ })
    .count()
  await expect.poll(sealedSituations).toHaveLength(onTable)
  const there = new Set(await sealedSituations())
  await putTitle(held, 'Soizic', withdrawn)
  await seen([held.helene], withdrawn)
  const isNew = async () => (await sealedSituations()).filter((words) => !there.has(words))
  await expect.poll(isNew).toHaveLength(1)
  canary = (await isNew()).join()
  await button(page, 'Retirer ma situation').click()
  const asked = page.getByRole('group', { name: 'Retirer ma situation' })
  await asked.getByRole('button').first().click()
  await held.helene.page.getByText(withdrawn).first().waitFor({ state: 'hidden' })
}

/** The words of the situations that the laptop keeps, as they are sealed. */
async function sealedSituations(): Promise<string[]> {
  const all = [...(await replicasOf(held.helene)).values()]
  const situations = all.flatMap((each) => Object.values(each['situations'] ?? {}))
  return situations.map((record) => (record as { words: string }).words)
}

beforeAll(async () => {
  held = await gatherSeven({ kind: 'Tenir debout', name: 'Encadrer dehors, Ouest' }, [
    'Karim',
    'Awa',
  ])
})

afterAll(() => held.stop())

afterEach(async ({ task }) => {
  await holdToAccess(held.helene, `helene, after « ${task.name} »`)
  await holdToAccess(held.phones.Awa, `Awa, after « ${task.name} »`)
})

describe('[E1.13] a synthesis, from a stake that may leave to a library and a file', () => {
  it('starts from a session whose group lets a stake out', async () => {
    const { helene } = held
    await goToStep(helene, 'Tour des situations')
    await putTitle(held, 'Karim', title)
    await seen([helene], title)
    await withdrawOne()
    await goToStep(helene, 'Choix')
    await putInCentre(held, title)
    await goToStep(helene, 'Récit')
    await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await keepMoments(held, 'Karim', moments)
    await goToStep(helene, 'Échos')
    await echo(held, 'Awa', { text: echoed })
    await seen([helene], echoed)
    await goToStep(helene, 'Enjeux')
    await nameStake(held, stake, [title])
    await goToStep(helene, 'Ce qui sort')
    await flag(held, stake, 'peut sortir')
    await button(helene.page, 'Clore la séance').click()
    await helene.page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
    await button(helene.page, 'Écrire une synthèse').click()
    await helene.page.getByLabel('Quels noms, lieux ou organismes').waitFor()
  })

  it('is written and decided by keyboard alone, for a reader chosen first', async () => {
    const { helene } = held
    const { keyboard } = desk()
    await beginText(helene, ['Nadia', 'hangar des Ruelles'])
    await seen([helene], 'Enjeu 1 sur 1')
    await typeField(held.helene, 'Titre du texte', 'Tenir l’heure, et les gens')
    for (const [label, text] of Object.entries(parts)) await typeField(held.helene, label, text)
    const card = () => desk().locator('.ws-card')
    await seen([helene], '3 repérages à trancher')
    await shot('marks')
    await card().focus()
    for (const left of [2, 1]) {
      await keyboard.press('Enter')
      await seen([helene], left > 1 ? `${left} repérages à trancher` : '1 repérage à trancher')
    }
    await keyboard.press('KeyX')
    await seen([helene], 'Tous les repérages sont tranchés')
    await checkAndPropose(held.helene)
    await shot('proposed')
    // What asked when and how it would be read closes by itself.
    await expect.poll(() => desk().getByRole('textbox').count()).toBe(0)
  })

  it('waits when a change is asked, signed or not, and says nothing of who answered', async () => {
    const { helene } = held
    const { phones, host } = held
    await Promise.all(seven.map((name) => openText(phones[name], host.origin)))
    await Promise.all([
      askOf(phones.Awa, passage, { wish: 'Dire autrement', isSigned: true }),
      askOf(phones.Soizic, passage, { wish: 'On me reconnaît', isSigned: false }),
    ])
    await seen([helene], 'Un changement est demandé', 'Une demande sans signature attend.')
    await button(desk(), 'La lire').click()
    await desk().getByText('On peut me reconnaître').waitFor()
    await shot('asked')
    const said = await desk().getByRole('complementary', { name: 'Réponses' }).innerText()
    for (const name of seven) expect([name, said.includes(name)]).toEqual([name, false])
    for (const way of ['Laisser sortir', 'Emporter le texte'])
      expect(await desk().getByRole('button', { name: way }).count()).toBe(0)
  })

  it('is written again and proposed anew: every answer is asked again', async () => {
    await button(desk(), 'Reprendre le texte').click()
    await desk().getByRole('dialog').getByRole('button', { name: 'Reprendre le texte' }).click()
    await seen([held.helene], 'Ce qui était demandé')
    await shot('again')
    await typeField(held.helene, 'Ce qui se passe, dit sans personne', reworked)
    await seen([held.helene], 'Ce passage n’est plus dans le texte.')
    await checkAndPropose(held.helene)
    await Promise.all(
      seven.map(async (name) => {
        await seen([held.phones[name]], reworked)
        await approve(held.phones[name])
      }),
    )
    await seen([held.helene], 'Tout le monde a dit oui')
    await shot('agreed')
  })

  it('goes sealed to a library, and leaves as a file that says nobody', async () => {
    const { helene, host } = held
    const browser = helene.context.browser()
    if (browser === null) throw new Error('No browser')
    nora = await openDevice(browser, laptop)
    await nora.page.goto(`${host.origin}/bibliotheque`)
    await nora.page.getByLabel('Son nom').fill('Le réseau des jardins')
    await button(nora.page, 'Ouvrir la bibliothèque').click()
    await button(nora.page, 'Lien et feuille').click()
    const link = await nora.page.getByLabel('Lien de dépôt').inputValue()
    await button(nora.page, 'Fermer').click()
    const beside = await helene.context.newPage()
    await beside.goto(link.replace(/^.*#/, `${host.origin}/#`))
    await beside.getByLabel('Nom que vous lui donnez').fill('Le réseau')
    await button(beside, 'Garder ce lien').click()
    await beside.getByText('vous pouvez y laisser sortir des textes').waitFor()
    await beside.close()
    await button(desk(), 'Laisser sortir').click()
    await desk().getByText('Le texte part chiffré').waitFor()
    await shot('library')
    await desk().getByRole('radio', { name: 'Le réseau' }).check()
    await desk().getByRole('dialog').getByRole('button', { name: 'Déposer' }).click()
    await seen([helene], 'Le texte est sorti.')
    await desk().getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
    await seen([nora], '1 texte que des groupes ont laissé sortir')
    await button(desk(), 'Emporter le texte').click()
    const taken = await takeEveryForm(desk())
    const now = new Date()
    const season = seasonOf({ year: now.getFullYear(), month: now.getMonth() + 1 })
    // The same bytes as made here of what the group agreed to: `test:extra` opens these.
    for (const [name, bytes] of await formsOf(leftText(season)))
      expect([name, taken.get(name) === bytes]).toEqual([name, true])
    const ids = idsOf(await replicasOf(helene))
    expect(ids.length).toBeGreaterThan(20)
    const never = [...seven, 'Hélène', 'Nadia', 'Ruelles', 'Encadrer dehors', withdrawn, ...ids]
    expect(taken.size).toBe(6)
    for (const [form, bytes] of taken) expect([form, ...tells(bytes, never)]).toEqual([form])
    expect(taken.get('paper')).toContain(reworked)
    // What the library holds, opened where it is read, and as it lies on that device.
    await nora.page.getByRole('button', { name: new RegExp(stake) }).click()
    await seen([nora], reworked)
    const read = await nora.page.locator('body').innerText()
    const library = JSON.stringify([...(await replicasOf(nora, 'faire-echo-bibliotheque'))])
    for (const there of [read, library, await keptOn(nora)])
      expect(never.filter((each) => isIn(there, each))).toEqual([])
    expect(tells(read, never)).toEqual([])
    await button(nora.page, 'Fermer').click()
    const relay = await keptIn(host.dataFolder)
    const names = [...seven, 'Hélène', 'Le réseau des jardins']
    const words = [happened, reworked, stake, title, withdrawn, canary, ...names]
    for (const kept of [relay, host.printed(), helene.sent()])
      expect(words.filter((word) => isIn(kept, word))).toEqual([])
    // What was withdrawn at the table is on no device either.
    for (const device of [helene, ...Object.values(held.phones)])
      await expect.poll(() => leftOn(device, [withdrawn, canary])).toEqual([])
    await desk().getByRole('dialog').getByRole('button', { name: 'Fermer' }).click()
    await shot('out')
  })

  it('[Y4.4] is taken back by one person alone, on a phone, and every screen says so', async () => {
    const { host, phones } = held
    const [mine, other] = [phones.Awa, phones.Théo]
    await Promise.all(
      [mine, other].map(async ({ page }) => {
        await page.goto(host.origin)
        await button(page, 'Le texte proposé').click()
      }),
    )
    await seen([mine, other], 'Le groupe a laissé sortir ce texte')
    await button(mine.page, 'Retirer ce texte').click()
    await seen([mine], 'Il quittera la bibliothèque.')
    await holdToAccess(mine, 'a text about to be taken back')
    await button(mine.page, 'Retirer ce texte').click()
    await seen([mine, other], 'Texte retiré')
    await holdToAccess(mine, 'a text taken back')
    await seen([nora], 'Retiré')
    await seen([held.helene], 'Texte retiré', 'Reprendre le texte')
    expect(await button(desk(), 'Emporter le texte').count()).toBe(0)
    await shot('gone')
  })
})
