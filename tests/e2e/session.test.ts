import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  holdToAccess,
  laptop,
  openWholeBrowser,
  openDevice,
  phone,
  watched,
  type Device,
} from './devices.ts'
import { asBuilt } from './brisk-build.ts'
import { startHost, type Host } from './host.ts'
import { isIn } from './said-of-nobody.ts'
import { keptIn, keptOn, replicasOf } from './storage.ts'
import {
  button,
  fiveWords,
  goToStep,
  invitation,
  openFirstSession,
  openWall,
  sayWords,
  seen,
  sitDown,
} from './people.ts'
import {
  echoes,
  moments,
  names,
  offlineQuestion,
  question,
  regretted,
  stake,
  takeaways,
  titles,
  why,
} from './told.ts'

let host: Host
let browser: Browser
let helene: Device
let peers: Record<keyof typeof titles, Device>
let screen: Device

beforeAll(async () => {
  host = await startHost({ folder: asBuilt })
  browser = await openWholeBrowser()
  helene = await openDevice(browser, laptop)
  const [Awa, Karim, Soizic] = await Promise.all(
    [phone, phone, phone].map((size) => openDevice(browser, size)),
  )
  peers = { Awa: Awa!, Karim: Karim!, Soizic: Soizic! }
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

// Every screen, as each part leaves it, is held to the rules of access.
// SCREENSHOTS=folder keeps what it showed, to be looked at.
afterEach(async ({ task }) => {
  const folder = process.env['SCREENSHOTS']
  const shown = { helene, screen, ...peers }
  for (const [name, device] of Object.entries(shown)) {
    if (device === undefined) continue
    await holdToAccess(device, `${name}, after « ${task.name} »`)
  }
  if (folder === undefined) return
  for (const [name, device] of Object.entries(shown)) {
    await device?.page.screenshot({ path: `${folder}/${task.name.slice(0, 30)} ${name}.png` })
  }
})

describe('[E1.1] a session with real devices', () => {
  it('seats three phones, one by link and two by five words', async () => {
    await openFirstSession(helene, host.origin)
    const address = await invitation(helene)
    expect(address).toContain('#i1.')
    // The address names the network; this machine's own name leads to the same place.
    await peers.Awa.page.goto(address.replace(/^.*#/, `${host.origin}/#`))
    await sitDown(peers.Awa, 'Awa')
    expect(peers.Awa.page.url()).not.toContain('#')
    const words = await fiveWords(helene)
    for (const name of ['Karim', 'Soizic'] as const) {
      await peers[name].page.goto(host.origin)
      await sayWords(peers[name], words)
      await sitDown(peers[name], name)
    }
    await helene.page.getByText('4 à table').waitFor()
  })

  it('opens the common screen, which shows the words to come in', async () => {
    screen = await openWall(helene)
    expect(screen.page.url()).not.toContain('#')
    for (const word of await fiveWords(helene)) {
      await screen.page.getByText(word).first().waitFor()
    }
  })

  it('gathers a title line from each', async () => {
    await goToStep(helene, 'Tour des situations')
    await Promise.all(
      names.map(async (name) => {
        const { page } = peers[name]
        await page.getByLabel('Votre situation, en une ligne').fill(titles[name])
        await button(page, `Poser, signée ${name}`).click()
        await page.getByText('Ça part dans un instant').waitFor()
        await seen([helene, screen, peers[name]], titles[name])
      }),
    )
  })

  it('puts one in the centre, told aloud, and keeps its three moments', async () => {
    await goToStep(helene, 'Choix')
    const row = helene.page.getByRole('listitem').filter({ hasText: titles.Karim })
    await row.getByRole('button', { name: 'Mettre au centre' }).click()
    await goToStep(helene, 'Récit')
    await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
    const { page } = peers.Karim
    for (const [tab, text] of Object.entries(moments)) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByRole('tabpanel').getByRole('textbox').fill(text)
    }
    await button(page, 'Poser, signée Karim').click()
    await seen([helene, screen], moments['Les faits'], moments['Ce que ça m’a fait'])
  })

  it('takes a question, an echo with words and a bare mark', async () => {
    await goToStep(helene, 'Questions')
    const awa = peers.Awa.page
    await button(awa, 'Poser une question').click()
    await awa.getByLabel('Ce que je voudrais comprendre…').fill(question)
    await button(awa, 'Demander, signé Awa').click()
    await seen([helene], question)
    await goToStep(helene, 'Échos')
    await button(awa, 'Faire écho').click()
    await awa.getByLabel('Ça me fait écho parce que…').fill(echoes.Awa)
    await button(awa, 'Faire écho, signé Awa').click()
    await button(peers.Soizic.page, 'Faire écho').click()
    await button(peers.Soizic.page, 'Ça me fait écho, je le dis à voix haute').click()
    await seen([helene, screen, peers.Karim], echoes.Awa, 'Soizic, dit à voix haute')
  })

  it('takes back within five seconds what was about to leave', async () => {
    const { page } = peers.Awa
    await goToStep(helene, 'Questions')
    await button(page, 'Poser une question').click()
    await page.getByLabel('Ce que je voudrais comprendre…').fill(regretted)
    await button(page, 'Demander, signé Awa').click()
    await button(page, 'Reprendre').click()
    expect(await page.getByLabel('Ce que je voudrais comprendre…').inputValue()).toBe(regretted)
    await page.getByLabel('Ce que je voudrais comprendre…').fill('')
  })

  it('keeps what a phone writes offline, through a reload, and sends it on return', async () => {
    await goToStep(helene, 'Échos')
    // Soizic has marked already; her phone asks a question to the same situation, without network.
    await goToStep(helene, 'Questions')
    await button(peers.Soizic.page, 'Poser une question').click()
    await peers.Soizic.offline(true)
    await peers.Soizic.page.getByLabel('Ce que je voudrais comprendre…').fill(offlineQuestion)
    await button(peers.Soizic.page, 'Demander, signé Soizic').click()
    await peers.Soizic.page.getByText('Gardé ici, pas encore parti').first().waitFor()
    await peers.Soizic.page.close()
    peers.Soizic = watched(peers.Soizic.context, await peers.Soizic.context.newPage())
    await peers.Soizic.page.goto(host.origin)
    await button(peers.Soizic.page, 'Entrer').click()
    await seen([helene, peers.Soizic], offlineQuestion)
  })

  it('goes on when the relay is killed and comes back', async () => {
    await goToStep(helene, 'Échos')
    await host.kill()
    await helene.page.getByText('On se reconnecte…').first().waitFor()
    await button(helene.page, 'Herbier').click()
    await button(helene.page, 'Travail réel').click()
    await helene.page.getByLabel(/Pourquoi ici/).fill(why)
    await button(helene.page, 'Relier').click()
    await button(helene.page, 'Passer quand même').click()
    await button(helene.page, 'Délier').waitFor()
    await button(helene.page, 'Remettre au groupe').click()
    await host.start()
    await helene.page.getByText('En direct').waitFor()
    for (const name of names) {
      await peers[name].page.getByText('Travail réel').first().waitFor()
      await peers[name].page.getByText(why).first().waitFor()
      await button(peers[name].page, 'Garder dans mon herbier').click()
    }
  })

  it('names a stake, and lets each keep or share what they take away', async () => {
    await goToStep(helene, 'Enjeux')
    await button(helene.page, 'Former un enjeu').click()
    await helene.page.getByLabel('Ce qui se joue pour nous, c’est…').fill(stake)
    await helene.page.getByRole('checkbox', { name: titles.Karim }).check()
    await button(helene.page, 'Poser l’enjeu').click()
    await seen([helene, screen, peers.Awa], stake)
    await goToStep(helene, 'Ce que j’emporte')
    await peers.Awa.page.getByRole('textbox').fill(takeaways.kept)
    await button(peers.Awa.page, 'Garder pour moi').click()
    await peers.Karim.page.getByRole('textbox').fill(takeaways.shared)
    await button(peers.Karim.page, 'Partager avec le groupe').click()
    await seen([helene], takeaways.shared)
    expect(await helene.page.getByText(takeaways.kept).count()).toBe(0)
  })

  it('ends with all replicas equal', async () => {
    const [mine] = [...(await replicasOf(helene))].filter(
      ([, { situations }]) => situations !== undefined,
    )
    if (mine === undefined) throw new Error('No session on the facilitator’s device')
    const [room, replica] = mine
    expect(Object.keys(replica['situations'] ?? {})).toHaveLength(3)
    for (const device of Object.values(peers)) {
      await expect
        .poll(async () => (await replicasOf(device)).get(room), { timeout: 10_000 })
        .toEqual(replica)
    }
    // What no common screen shows never comes down to one.
    const { takeaways: _, wordBacks: __, floor: ___, ...onWall } = replica
    expect(Object.keys(replica)).toContain('takeaways')
    await expect
      .poll(async () => (await replicasOf(screen, 'faire-echo-ecran')).get(room), {
        timeout: 10_000,
      })
      .toEqual(onWall)
  })

  it('closes, after which words may still be withdrawn', async () => {
    await button(helene.page, 'Plus de gestes').click()
    await button(helene.page, 'Clore la séance').click()
    await helene.page.getByRole('dialog').getByRole('button', { name: 'Clore la séance' }).click()
    await screen.page.getByText('La séance est finie. Merci.').waitFor()
    const { page } = peers.Awa
    await button(page, 'Retirer mes mots').click()
    await button(page, 'Retirer mon écho').click()
    await button(page, 'Retirer mon écho').click()
    await expect.poll(() => helene.page.getByText(echoes.Awa).count(), { timeout: 10_000 }).toBe(0)
  })

  it('[E1.2] leaves no word typed where it could be read', async () => {
    const typed = [
      ...Object.values(titles),
      ...Object.values(moments),
      ...Object.values(echoes),
      ...Object.values(takeaways),
      question,
      regretted,
      offlineQuestion,
      why,
      stake,
    ]
    expect(await host.stop()).toBe(0)
    const relay = [await keptIn(host.dataFolder), host.printed()].join('\n')
    for (const device of [helene, screen, ...Object.values(peers)]) {
      const kept = [await keptOn(device), device.console(), device.sent()].join('\n')
      // Canaries prove nothing in a cage that is empty.
      expect(kept).toContain('/replicas')
      expect(device.sent()).toContain('"version":1')
      expect(device.console()).not.toContain('pageerror')
      for (const text of typed) {
        expect(relay.includes(text), `the relay holds « ${text} »`).toBe(false)
        expect(kept.includes(text), `a device holds « ${text} »`).toBe(false)
      }
    }
    expect(relay).toContain('Faire Écho')
    expect(names.filter((name) => isIn(relay, name))).toEqual([])
  })
})
