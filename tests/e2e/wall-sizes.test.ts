import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  openFirstSession,
  openWall,
  sayWords,
  sitDown,
} from './people.ts'

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
  await openFirstSession(helene, host.origin)
  await awa.page.goto(host.origin)
  await sayWords(awa, await fiveWords(helene))
  await sitDown(awa, 'Awa')
  wall = await openWall(helene)
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

/** Every size at which the drawing writes something, px, with what it writes. */
function sizesOn(page: Page): Promise<readonly (readonly [number, string])[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.fe-wall-drawing, .fe-wall-plain')
    if (root === null) return []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const found: [number, string][] = []
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const holder = node.parentElement
      if (text === '' || holder === null || holder.getClientRects().length === 0) continue
      if (holder.closest('.fe-visually-hidden, .fe-wall-card') !== null) continue
      found.push([Number.parseFloat(getComputedStyle(holder).fontSize), text])
    }
    return found
  })
}

/** On a large screen and on an old projector, nothing too small for six metres, nothing cut off. */
async function readable(what: string): Promise<void> {
  for (const [width, height, floor] of [
    [1920, 1080, 24],
    [1280, 720, 18],
    [1024, 768, 18],
  ] as const) {
    await wall.page.setViewportSize({ width, height })
    await expect.poll(async () => (await sizesOn(wall.page)).length).toBeGreaterThan(0)
    const small = (await sizesOn(wall.page)).filter(([size]) => size < floor - 0.01)
    expect(small, `${what} at ${width} × ${height}`).toEqual([])
    const scrolls = await wall.page.evaluate(
      () =>
        document.documentElement.scrollWidth > innerWidth ||
        document.documentElement.scrollHeight > innerHeight,
    )
    expect(scrolls, `${what} at ${width} × ${height}`).toBe(false)
  }
  await wall.page.setViewportSize({ width: 1920, height: 1080 })
}

it('[V1.6] is readable at six metres: entrance, titles, situation, constellation', async () => {
  await readable('the entrance')
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await wall.page.getByText('Une caisse de trop').first().waitFor()
  await readable('the titles')
  await goToStep(helene, 'Choix')
  await button(helene.page, /Mettre au centre/)
    .first()
    .click()
  await goToStep(helene, 'Récit')
  await wall.page.getByText('Situation 1, Awa').first().waitFor()
  await readable('the situation')
  await helene.page.getByRole('checkbox', { name: 'Racontée' }).click()
  await goToStep(helene, 'Enjeux')
  await button(helene.page, 'Former un enjeu').click()
  await helene.page
    .getByLabel('Ce qui se joue pour nous, c’est…')
    .fill('Protéger sans faire à la place de celles et ceux que l’on veut protéger')
  await helene.page.getByRole('checkbox', { name: 'Une caisse de trop' }).check()
  await button(helene.page, 'Poser l’enjeu').click()
  const passing = button(helene.page, 'Passer quand même')
  const drawn = wall.page.locator('.fe-wall-drawing', { hasText: 'Protéger sans faire' })
  const named = helene.page.getByRole('heading', { name: /^Protéger sans faire/ })
  await passing.or(named).first().waitFor()
  if (await passing.isVisible()) await passing.click()
  await drawn.waitFor()
  await readable('the constellation')
  expect(wall.console()).not.toMatch(/Content Security Policy|TrustedScript|pageerror/)
})

it('[S1.1] lays the constellation beside the page, in a worker of the build', () => {
  const addresses = wall.page.workers().map((worker) => new URL(worker.url()).pathname)
  expect(addresses).toEqual([expect.stringMatching(/^\/assets\/constellation-worker-[\w-]+\.js$/)])
})
