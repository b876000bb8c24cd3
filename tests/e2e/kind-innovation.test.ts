import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bring, end, flag, keepForMe, nameStake, settleNextTime, share } from './held-ending.ts'
import { ask, echo, gatherTitles, keepMoments, mark, putInCentre } from './held-gestures.ts'
import { wordBack } from './held-gestures.ts'
import { openAloud } from './held-opening.ts'
import { holdScreens } from './held-pictures.ts'
import { gatherSeven, seven, type Held } from './held-session.ts'
import { fillSheet, lendPen, propose } from './held-sheets.ts'
import { answerGate, goOn, meetGate } from './held-steps.ts'
import { seen } from './people.ts'
import * as told from './told-paniers.ts'

let held: Held
const of = 18
const writing = 'Prêter la plume'

beforeAll(async () => {
  held = await gatherSeven(told.group, ['Florence', 'Karim'])
})

afterAll(() => held.stop())

afterEach(({ task }) => holdScreens(held, task.name))

describe('[E1.9] Innovation servicielle, held by seven people from the welcome to the closing', () => {
  it('welcomes, reads the ground rules, takes up the thread', () => openAloud(held, of))

  it('gathers moments of service, one passes, and one is chosen', async () => {
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
      wall: told.titles.Florence,
    })
    await putInCentre(held, told.titles.Florence)
    await seen([held.phones.Florence], 'Le groupe propose la vôtre')
  })

  it('listens to the story of use, keeps who was there, and asks what for', async () => {
    await goOn(held, 'Au récit', {
      name: 'Récit d’usage',
      place: [6, of],
      phones: 'Florence raconte. On écoute, sans interrompre.',
      teller: ['Florence', 'Vous racontez, à voix haute.'],
      cockpit: 'Les moments arrivent quand Florence les pose.',
      wall: told.titles.Florence,
    })
    await goOn(held, 'Aux questions', {
      name: 'Questions',
      place: [7, of],
      phones: 'Poser une question',
      teller: ['Florence', 'Les questions vous viennent à voix haute.'],
      cockpit: told.titles.Florence,
      wall: told.titles.Florence,
    })
    await ask(held, 'Karim', told.question)
    await seen([held.helene, held.wall, held.phones.Florence], told.question)
  })

  it('waits at the gate until the person has told, then echoes and rests', async () => {
    await meetGate(held, 'Aux échos', 'Les échos s’ouvrent quand Florence aura raconté.')
    await answerGate(held, 'Attendre')
    await held.helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    await keepMoments(held, 'Florence', told.moments)
    await goOn(held, 'Aux échos', {
      name: 'Échos',
      place: [8, of],
      phones: 'Faire écho',
      teller: ['Florence', 'Les échos viennent des autres. Vous écoutez, sans répondre.'],
      cockpit: told.titles.Florence,
      wall: 'Florence',
    })
    await Promise.all([
      echo(held, 'Théo', { text: told.echoes.Théo }),
      echo(held, 'Awa', { text: told.echoes.Awa }),
      mark(held, 'Yannick'),
    ])
    await seen([held.helene, held.wall], told.answerless, told.echoes.Théo, told.echoes.Awa)
    await goOn(held, 'À la pause', {
      name: 'Pause',
      place: [9, of],
      phones: 'Une vraie pause, loin des écrans.',
      cockpit: 'Les écrans se reposent aussi.',
    })
  })

  it('gives the word back, then names useful effects, for whom', async () => {
    await goOn(held, 'Au retour de Florence', {
      name: 'Retour de Florence',
      place: [10, of],
      phones: 'Florence reprend la parole, ou n’ajoute rien. On écoute.',
      teller: ['Florence', 'Une phrase si vous voulez, ou rien'],
      cockpit: 'A repris la parole',
      wall: told.echoes.Théo,
    })
    await wordBack(held, 'Florence', told.wordBack)
    await goOn(held, 'Aux effets utiles', {
      name: 'Effets utiles',
      place: [11, of],
      phones: 'On parle de ce que cela a changé, et pour qui.',
      cockpit: writing,
      wall: 'Ce que personne ne compte',
    })
    await Promise.all([fillSheet(held, told.effects), propose(held, 'Théo', told.proposed)])
    await seen([held.wall], 'pour une salariée en parcours', 'pour le quartier')
  })

  it('looks at the four resources, the pen at somebody else’s', async () => {
    await goOn(held, 'Aux ressources', {
      name: 'Ressources',
      place: [12, of],
      phones: 'On parle de ce qui a servi, s’est usé ou s’est développé.',
      cockpit: writing,
      wall: 'Développée',
    })
    await fillSheet(held, told.resources)
    await lendPen(held, 'Karim', [told.trust, told.begun])
    await seen([held.phones.Théo], told.trust.text, 'Porter, ranger, recommencer')
  })

  it('says who cooperates and who is missing, by types of organisation, then links', async () => {
    await goOn(held, 'Aux coopérations', {
      name: 'Qui coopère, qui manque',
      place: [13, of],
      phones: 'On parle de qui coopère, et de qui manque.',
      cockpit: writing,
      wall: 'Qui en profite sans s’engager',
    })
    await fillSheet(held, told.cooperation)
    await seen([held.wall], 's’engage à prêter sa cuisine')
    const shown = await held.wall.page.locator('main').innerText()
    for (const name of seven) expect(shown).not.toContain(name)
    await goOn(held, 'À la mise en lien', {
      name: 'Mise en lien',
      place: [14, of],
      phones: 'On écoute ce que la personne qui anime rapproche de vos mots.',
      cockpit: told.answerless,
      wall: told.answerless,
    })
    await bring(held, 'Effets utiles', told.why)
    await seen([held.wall], 'Effets utiles')
  })

  it('names two stakes, then one small step', async () => {
    await goOn(held, 'Aux enjeux', {
      name: 'Enjeux',
      place: [15, of],
      phones: 'ce qui se joue au-delà de cette histoire',
      cockpit: 'Aucun enjeu n’est encore posé.',
      wall: told.titles.Florence,
    })
    await nameStake(held, told.stakes.worth, [told.titles.Florence, 'écho de Théo'])
    await nameStake(held, told.stakes.time, ['écho d’Awa'])
    await goOn(held, 'Au petit pas', {
      name: 'Petit pas',
      place: [16, of],
      phones: 'On cherche un petit pas, à essayer d’ici la prochaine fois.',
      cockpit: writing,
      wall: 'Les signes à regarder',
    })
    await fillSheet(held, told.smallStep)
  })

  it('lets each take something away, says what leaves and what stays, and closes', async () => {
    await goOn(held, 'À ce que j’emporte', {
      name: 'Ce que j’emporte',
      place: [17, of],
      phones: 'Une phrase, pour vous. Vous pouvez aussi la partager.',
      cockpit: 'Rien n’oblige à la dire.',
    })
    await Promise.all([
      keepForMe(held, 'Soizic', told.takeaways.Soizic),
      share(held, 'Florence', told.takeaways.Florence),
    ])
    await goOn(held, 'À ce qui sort', {
      name: 'Ce qui sort, ce qui reste',
      place: [18, of],
      phones: 'Un seul doute suffit pour que cela reste.',
      cockpit: told.stakes.worth,
      wall: told.stakes.time,
    })
    await flag(held, told.stakes.worth, 'peut sortir')
    await flag(held, told.stakes.time, 'à rediscuter')
    await settleNextTime(held, 'Awa')
    await end(held)
  })
})
