import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring, end, flag, keepForMe, nameStake, settleNextTime, share } from './held-ending.ts'
import { ask, echo, gatherTitles, keepMoments, mark, putInCentre } from './held-gestures.ts'
import { wordBack } from './held-gestures.ts'
import { openAloud } from './held-opening.ts'
import { holdScreens } from './held-pictures.ts'
import { gatherSeven, seven, type Held } from './held-session.ts'
import { fillSheet, lendPen, propose } from './held-sheets.ts'
import { answerGate, goOn, meetGate, shows } from './held-steps.ts'
import { button, seen } from './people.ts'
import * as told from './told-tracteur.ts'

let held: Held
const of = 17

beforeAll(async () => {
  held = await gatherSeven(told.group, ['Théo', 'Florence'])
})

afterAll(() => held.stop())

afterEach(({ task }) => holdScreens(held, task.name))

describe('[E1.8] Professionnalisation, held by seven people from the welcome to the closing', () => {
  it('welcomes, reads the ground rules, takes up the thread', () => openAloud(held, of))

  it('gathers a line each, one passes, and one is chosen', async () => {
    await goOn(held, 'Au tour des situations', {
      name: 'Tour des situations',
      place: [4, of],
      phones: 'Votre situation, en une ligne',
      cockpit: 'La table est libre',
    })
    await gatherTitles(held, told.titles)
    await goOn(held, 'Au choix', {
      name: 'Choix',
      place: [5, of],
      phones: 'La personne choisie peut refuser.',
      cockpit: 'On ne vote pas.',
      wall: told.titles.Théo,
    })
    await putInCentre(held, told.titles.Théo)
    await seen([held.phones.Théo], 'Le groupe propose la vôtre')
  })

  it('listens to how it was done, and asks to understand', async () => {
    await goOn(held, 'Au récit', {
      name: 'Récit',
      place: [6, of],
      phones: 'Théo raconte. On écoute, sans interrompre.',
      teller: ['Théo', 'Vous racontez, à voix haute.'],
      cockpit: 'Les moments arrivent quand Théo les pose.',
      wall: told.titles.Théo,
    })
    await goOn(held, 'Aux questions', {
      name: 'Questions',
      place: [7, of],
      phones: 'Poser une question',
      teller: ['Théo', 'Les questions vous viennent à voix haute.'],
      cockpit: told.titles.Théo,
      wall: told.titles.Théo,
    })
    // Nobody has said that it was told: no phone says so.
    expect(await held.phones.Florence.page.getByText('Théo a raconté').count()).toBe(0)
    await ask(held, 'Awa', told.question)
    await seen([held.helene, held.wall, held.phones.Théo], told.question)
  })

  it('opens the echoes past their gate by its own gesture', async () => {
    await meetGate(held, 'Aux échos', 'Les échos s’ouvrent quand Théo aura raconté.')
    await answerGate(held, 'Passer quand même')
    await shows(held, {
      name: 'Échos',
      place: [8, of],
      phones: 'Faire écho',
      teller: ['Théo', 'Les échos viennent des autres. Vous écoutez, sans répondre.'],
      cockpit: told.titles.Théo,
      wall: told.titles.Théo,
    })
    await button(held.phones.Théo.page, 'En garder quelque chose').click()
    await Promise.all([
      keepMoments(held, 'Théo', told.moments),
      echo(held, 'Karim', { text: told.echoes.Karim }),
      echo(held, 'Florence', { text: told.echoes.Florence }),
      mark(held, 'Maëlle'),
    ])
    await seen([held.helene, held.wall], told.refusal, told.echoes.Karim, told.echoes.Florence)
  })

  it('gives the word back, then lays what is asked beside what is done', async () => {
    await goOn(held, 'Au retour de Théo', {
      name: 'Retour de Théo',
      place: [9, of],
      phones: 'Théo reprend la parole, ou n’ajoute rien. On écoute.',
      teller: ['Théo', 'Une phrase si vous voulez, ou rien'],
      cockpit: 'A repris la parole',
      wall: told.echoes.Karim,
    })
    await wordBack(held, 'Théo', told.wordBack)
    await goOn(held, 'Au prescrit et au réel', {
      name: 'Prescrit et réel',
      place: [10, of],
      phones: 'On parle de ce qui était demandé, et de ce qui a été fait.',
      cockpit: 'Prêter la plume',
      wall: 'Ce que nous faisons vraiment',
    })
    await Promise.all([
      fillSheet(held, told.prescribedReal),
      propose(held, 'Florence', told.proposed),
    ])
  })

  it('rests, then holds a controversy of two positions and no name', async () => {
    await goOn(held, 'À la pause', {
      name: 'Pause',
      place: [11, of],
      phones: 'Une vraie pause, loin des écrans.',
      cockpit: 'Les écrans se reposent aussi.',
    })
    await goOn(held, 'À la controverse', {
      name: 'Controverse de métier',
      place: [12, of],
      phones: 'On parle de ce qui se discute, et des conditions. Sans nom.',
      cockpit: 'Prêter la plume',
      wall: 'L’autre position',
    })
    await fillSheet(held, told.controversy)
    await lendPen(held, 'Yannick', [told.otherPosition, told.begun])
    await seen([held.phones.Florence], told.otherPosition.text, 'Si l’on ne confie rien')
    for (const { page } of [held.wall, held.phones.Florence]) {
      const shown = await page.locator('main').innerText()
      for (const name of seven) expect(shown).not.toContain(name)
    }
  })

  it('links what was said to a concept, then sets down reference points and needs', async () => {
    await goOn(held, 'À la mise en lien', {
      name: 'Mise en lien',
      place: [13, of],
      phones: 'On écoute ce que la personne qui anime rapproche de vos mots.',
      cockpit: told.refusal,
      wall: told.refusal,
    })
    await bring(held, 'Règles de métier', told.why)
    await seen([held.wall], 'Règles de métier')
    await goOn(held, 'Aux repères', {
      name: 'Repères de métier',
      place: [14, of],
      phones: 'On cherche ensemble des repères de métier, provisoires.',
      cockpit: 'Prêter la plume',
      wall: 'Besoin, au réseau',
    })
    await fillSheet(held, told.references)
  })

  it('names two stakes, and lets each take something to try', async () => {
    await goOn(held, 'Aux enjeux', {
      name: 'Enjeux',
      place: [15, of],
      phones: 'ce qui se joue au-delà de cette histoire',
      cockpit: 'Aucun enjeu n’est encore posé.',
      wall: told.titles.Théo,
    })
    await nameStake(held, told.stakes.trust, [told.titles.Théo, 'écho de Karim'])
    await nameStake(held, told.stakes.no, ['écho de Florence'])
    await goOn(held, 'À ce que j’emporte', {
      name: 'Ce que j’emporte',
      place: [16, of],
      phones: 'Une phrase, pour vous. Vous pouvez aussi la partager.',
      cockpit: 'Rien n’oblige à la dire.',
    })
    await Promise.all([
      share(held, 'Théo', told.takeaways.Théo),
      keepForMe(held, 'Karim', told.takeaways.Karim),
    ])
  })

  it('says what leaves and what stays, settles the next time, and closes', async () => {
    await goOn(held, 'À ce qui sort', {
      name: 'Ce qui sort, ce qui reste',
      place: [17, of],
      phones: 'Un seul doute suffit pour que cela reste.',
      cockpit: told.stakes.trust,
      wall: told.stakes.no,
    })
    await flag(held, told.stakes.trust, 'peut sortir')
    await flag(held, told.stakes.no, 'reste')
    await settleNextTime(held, 'Florence')
    await end(held)
  })
})
