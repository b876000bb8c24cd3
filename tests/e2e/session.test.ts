import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  gone,
  invitation,
  openFirstSession,
  openWall,
  sayWords,
  sitDown,
} from './people.ts'

// The situations are those of the invented examples: no real person, no real place.
const titles = {
  Awa: 'Seize personnes et moi sur la parcelle des fraises',
  Karim: 'Le tracteur, sans le CACES',
  Soizic: 'La moitié des blettes finit à la poubelle',
}

let host: Host
let browser: Browser
let helene: Device
let peers: Record<keyof typeof titles, Device>
let screen: Device

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
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

// SCREENSHOTS=folder keeps what every screen showed after each part, to be looked at.
afterEach(async ({ task }) => {
  const folder = process.env['SCREENSHOTS']
  if (folder === undefined) return
  const shown = { helene, screen, ...peers }
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
      Object.entries(peers).map(async ([name, device]) => {
        const title = titles[name as keyof typeof titles]
        await device.page.getByLabel('Votre situation, en une ligne').fill(title)
        await button(device.page, `Poser, signée ${name}`).click()
        await gone(device)
        await helene.page.getByText(title).first().waitFor()
        await screen.page.getByText(title).first().waitFor()
      }),
    )
  })
})
