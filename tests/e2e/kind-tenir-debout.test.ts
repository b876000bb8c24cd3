import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring, end, flag, keepForMe, nameStake, settleNextTime, share } from './held-ending.ts'
import { ask, echo, gatherTitles, keepMoments, mark, putInCentre } from './held-gestures.ts'
import { openAloud } from './held-opening.ts'
import { holdScreens } from './held-pictures.ts'
import { gatherSeven, phonesBut, type Held } from './held-session.ts'
import { answerGate, goOn, meetGate, shows } from './held-steps.ts'
import { button, seen } from './people.ts'
import * as told from './told-fraises.ts'

let held: Held
const of = 14

beforeAll(async () => {
  held = await gatherSeven(told.group, ['Karim', 'Awa'])
})

afterAll(() => held.stop())

afterEach(({ task }) => holdScreens(held, task.name))

describe('[E1.7] Tenir debout, held by seven people from the welcome to the closing', () => {
  it('welcomes, reads the ground rules, takes up the thread', () => openAloud(held, of))

  it('gathers a line each, one passes, and chooses without a vote', async () => {
    await goOn(held, 'Au tour des situations', {
      name: 'Tour des situations',
      place: [4, of],
      phones: 'Trois mots suffisent. Le reste se dit à voix haute.',
      cockpit: 'La table est libre',
    })
    await gatherTitles(held, told.titles)
    await seen([held.phones.Maëlle], 'Vous passez, cette fois')
    await goOn(held, 'Au choix', {
      name: 'Choix',
      place: [5, of],
      phones: 'La personne choisie peut refuser.',
      cockpit: 'On ne vote pas.',
      wall: told.titles.Karim,
    })
    await button(held.phones.Karim.page, 'Elle me presse').click()
    await button(held.phones.Yannick.page, 'Pas cette fois').click()
    await seen([held.helene], 'Elle presse, pour Karim.', 'Yannick préfère ne pas raconter')
    await putInCentre(held, told.titles.Karim)
    await seen([held.phones.Karim], 'Le groupe propose la vôtre')
  })

  it('listens to the telling, keeps three moments of it, and asks to understand', async () => {
    await goOn(held, 'Au récit', {
      name: 'Récit',
      place: [6, of],
      phones: 'Karim raconte. On écoute, sans interrompre.',
      teller: ['Karim', 'Vous racontez, à voix haute.'],
      cockpit: 'Les moments arrivent quand Karim les pose.',
      wall: told.titles.Karim,
    })
    await held.helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await keepMoments(held, 'Karim', told.moments)
    await seen([held.helene, held.wall], told.passage)
    await goOn(held, 'Aux questions', {
      name: 'Questions',
      place: [7, of],
      phones: 'Poser une question',
      teller: ['Karim', 'Les questions vous viennent à voix haute.'],
      cockpit: told.passage,
      wall: told.passage,
    })
    await ask(held, 'Théo', told.question)
    await seen([held.helene, held.wall, held.phones.Karim], told.question)
  })

  it('echoes, rests, and gives the word back to the person who told', async () => {
    await goOn(held, 'Aux échos', {
      name: 'Échos',
      place: [8, of],
      phones: 'Faire écho',
      teller: ['Karim', 'Les échos viennent des autres. Vous écoutez, sans répondre.'],
      cockpit: told.passage,
      wall: told.passage,
    })
    await Promise.all([
      echo(held, 'Awa', { text: told.echoes.Awa, passage: told.passage }),
      echo(held, 'Soizic', { text: told.echoes.Soizic }),
      ...(['Théo', 'Florence', 'Maëlle'] as const).map((name) => mark(held, name)),
    ])
    await seen([held.helene, held.wall], told.echoes.Awa, told.echoes.Soizic)
    await seen([held.phones.Karim, held.wall], told.echoes.Soizic, 'Florence, dit à voix haute')
    await goOn(held, 'À la pause', {
      name: 'Pause',
      place: [9, of],
      phones: 'Une vraie pause, loin des écrans.',
      cockpit: 'Les écrans se reposent aussi.',
    })
    await goOn(held, 'Au retour de Karim', {
      name: 'Retour de Karim',
      place: [10, of],
      phones: 'Karim reprend la parole, ou n’ajoute rien. On écoute.',
      teller: ['Karim', 'Une phrase si vous voulez, ou rien'],
      cockpit: 'A repris la parole',
      wall: told.echoes.Awa,
    })
  })

  it('links what was said to a concept, past the gate by its own gesture', async () => {
    await meetGate(held, 'À la mise en lien', 'Les concepts viennent quand Karim aura repris')
    await answerGate(held, 'Passer quand même')
    await shows(held, {
      name: 'Mise en lien',
      place: [11, of],
      phones: 'On écoute ce que la personne qui anime rapproche de vos mots.',
      cockpit: told.passage,
      wall: told.passage,
    })
    await bring(held, 'Travail réel', told.why)
    await seen([held.wall], 'Travail réel')
  })

  it('names two stakes, one in the words of whoever had the pen', async () => {
    const { helene, wall, phones } = held
    await goOn(held, 'Aux enjeux', {
      name: 'Enjeux',
      place: [12, of],
      phones: 'ce qui se joue au-delà de cette histoire',
      cockpit: 'Aucun enjeu n’est encore posé.',
      wall: told.titles.Karim,
    })
    await nameStake(held, told.stakes.alone, [told.titles.Karim, 'écho de Soizic'])
    await nameStake(held, told.stakes.said, ['écho d’Awa'])
    const card = helene.page.getByRole('article').filter({ hasText: told.stakes.said })
    await card.getByRole('button', { name: 'Prêter la plume' }).click()
    await button(helene.page, 'Prêter la plume à Florence').click()
    const { page } = phones.Florence
    await page.getByLabel('Ce qui se joue pour nous, c’est…').fill(told.reworded)
    await button(page, 'Poser ces mots').click()
    await seen([helene, wall, phones.Karim], told.reworded)
    await button(helene.page, 'Reprendre').click()
  })

  it('lets each take something away, for themselves or for all', async () => {
    await goOn(held, 'À ce que j’emporte', {
      name: 'Ce que j’emporte',
      place: [13, of],
      phones: 'Une phrase, pour vous. Vous pouvez aussi la partager.',
      cockpit: 'Une phrase, pour soi. Rien n’oblige à la dire.',
    })
    await Promise.all([
      keepForMe(held, 'Karim', told.takeaways.Karim),
      share(held, 'Awa', told.takeaways.Awa),
      button(held.phones.Maëlle.page, 'Passer mon tour').click(),
    ])
    for (const { page } of [held.helene, held.wall, ...phonesBut(held, 'Karim')]) {
      expect(await page.getByText(told.takeaways.Karim).count()).toBe(0)
    }
  })

  it('says what leaves and what stays, settles the next time, and closes', async () => {
    await goOn(held, 'À ce qui sort', {
      name: 'Ce qui sort, ce qui reste',
      place: [14, of],
      phones: 'Un seul doute suffit pour que cela reste.',
      cockpit: told.stakes.alone,
      wall: told.reworded,
    })
    await flag(held, told.stakes.alone, 'peut sortir')
    await flag(held, told.reworded, 'à rediscuter')
    await settleNextTime(held, 'Soizic')
    await end(held)
  })
})
