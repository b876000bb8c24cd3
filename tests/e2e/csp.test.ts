import { readdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import {
  holdToAccess,
  holdToLargeText,
  laptop,
  openBrowser,
  openDevice,
  phone,
  smallTargets,
  type Device,
} from './devices.ts'
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
import { keptOn, replicasOf } from './storage.ts'

let host: Host
let browser: Browser
let violations: string[]
let asked: string[]

beforeEach(() => {
  violations = []
  asked = []
})

/** Every address that the device asks for, and every word of the page's policy against it. */
async function listenTo({ context }: Device): Promise<void> {
  await context.exposeFunction('violated', (what: string) => violations.push(what))
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { violated } = globalThis as unknown as { violated: (what: string) => void }
      violated(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  context.on('request', (request) => asked.push(request.url()))
  for (const each of context.pages()) each.on('websocket', (socket) => asked.push(socket.url()))
}

const paths =
  /^\/(config|sw\.js|manifest\.webmanifest|mark\.svg|seance|ecran|herbier|rejoindre|promesses|guide(\/[a-z-]+)?|creer(\/[a-z-]+)?)?$/
const files = new Set(
  readdirSync(new URL('../../dist/app/assets', import.meta.url), {
    recursive: true,
    encoding: 'utf8',
  }),
)

/** An address that says nothing of who asks, nor of where they go. */
function isPublic(url: string): boolean {
  const { pathname, search, hash } = new URL(url)
  const isFile = pathname.startsWith('/assets/') && files.has(pathname.slice('/assets/'.length))
  return search === '' && hash === '' && (isFile || paths.test(pathname))
}

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

it('[H1.3] runs a session under its content policy: no violation, no cookie, no secret in an address', async () => {
  const helene = await openDevice(browser, laptop)
  const awa = await openDevice(browser, phone)
  await listenTo(helene)
  await listenTo(awa)
  await openFirstSession(helene, host.origin)
  const words = await fiveWords(helene)
  await awa.page.goto(host.origin)
  const worker = awa.page.waitForEvent('worker')
  await sayWords(awa, words)
  expect(new URL((await worker).url()).origin).toBe(host.origin)
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await helene.page.getByText('Une caisse de trop').first().waitFor()
  const wall = await openWall(helene)
  await wall.page.locator('h1, h2').first().waitFor()

  expect(violations).toEqual([])
  for (const device of [helene, awa, wall]) {
    expect(device.console()).not.toMatch(/Content Security Policy|TrustedScript|Trusted Type/)
    expect(await device.context.cookies()).toEqual([])
  }
  const sockets = asked.filter((url) => url.startsWith('ws'))
  const pages = asked.filter((url) => !url.startsWith('ws') && !url.startsWith('data:'))
  expect([sockets.length > 1, pages.length > 20]).toEqual([true, true])
  expect(new Set(sockets)).toEqual(new Set([`${host.origin.replace('http', 'ws')}/relay`]))
  // All that an address ever holds: its own host, the paths of the app, the files of the build.
  const strangers = pages.filter((url) => !url.startsWith(host.origin) || !isPublic(url))
  expect(strangers).toEqual([])
})

it('[M4.5] rehearses with an imaginary group that says so, asks the relay for nothing and leaves nothing', async () => {
  const helene = await openDevice(browser, laptop)
  const { page } = helene
  await listenTo(helene)
  await page.goto(host.origin)
  await page.getByRole('link', { name: 'Répéter avec un groupe imaginaire' }).click()
  await page.getByRole('radio', { name: /Professionnalisation/ }).check()
  await holdToAccess(helene, 'choosing a rehearsal')
  await button(page, 'Commencer').click()
  await goToStep(helene, 'Tour des situations')
  await page.getByText('Le semoir que je règle toujours moi-même').first().waitFor()
  await goToStep(helene, 'Choix')
  await page.getByRole('button', { name: 'Mettre au centre' }).first().click()
  await goToStep(helene, 'Échos')
  // What echoes, in somebody's words, or said aloud.
  await page
    .locator('.ck-main')
    .getByText(/^…|, dit à voix haute$/)
    .first()
    .waitFor()
  await page.getByText('Rien n’est envoyé ni gardé.').waitFor()
  await holdToAccess(helene, 'a rehearsal')

  await button(page, 'Finir la répétition').click()
  await page.getByRole('heading', { name: 'Bienvenue' }).waitFor()
  const kept = await keptOn(helene)
  for (const word of ['semoir', 'Basile', 'imaginaire']) expect(kept).not.toContain(word)
  expect((await replicasOf(helene)).size).toBe(0)
  expect(helene.sent()).toBe('')
  expect(asked.filter((url) => url.startsWith('ws'))).toEqual([])
  expect(violations).toEqual([])
})

it('[H1.3] lets its policy make no other script address, nor a second policy', async () => {
  const device = await openDevice(browser, laptop)
  const { page } = device
  await listenTo(device)
  await page.goto(host.origin)
  const refused = await page.evaluate(() => {
    const attempt = (run: () => unknown): boolean => {
      try {
        run()
        return false
      } catch {
        return true
      }
    }
    const { trustedTypes } = globalThis as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown }
    }
    return [
      attempt(() => new Worker('/assets/other.js')),
      attempt(() => (document.body.innerHTML = '<img>')),
      attempt(() => trustedTypes.createPolicy('another', {})),
    ]
  })
  expect(refused).toEqual([true, true, true])
  const said = () => violations.map((each) => each.split(' ')[0])
  await expect
    .poll(said)
    .toEqual(['require-trusted-types-for', 'require-trusted-types-for', 'trusted-types'])
})

it('[P1.1] says what it promises without a script, a group or an overflow, one tap from joining', async () => {
  const device = await openDevice(browser, { width: 320, height: 640 })
  const { page, context } = device
  await listenTo(device)
  await page.goto(`${host.origin}/rejoindre`)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Ce que Faire Écho promet' }).click()
  const promises = await opened
  await promises.getByRole('heading', { level: 1, name: 'Ce que Faire Écho promet' }).waitFor()
  await promises.getByText('Ce qui tient cette phrase').first().click()
  const read = { ...device, page: promises }
  await holdToAccess(read, 'what is promised')
  await holdToLargeText(read, 'what is promised')
  await holdToLargeText(device, 'the five words')
  expect([await smallTargets(read), await smallTargets(device)]).toEqual([[], []])
  const widths = () =>
    promises.evaluate(() => [document.documentElement.scrollWidth, document.scripts.length])
  expect(await widths()).toEqual([320, 0])
  expect([violations, asked.filter((url) => !isPublic(url))]).toEqual([[], []])
  // As it was last read, where there is no network.
  await page.evaluate(() => navigator.serviceWorker.ready)
  await promises.reload()
  await context.setOffline(true)
  await promises.reload()
  await promises.getByRole('heading', { name: 'Qui voit quoi' }).waitFor()
  await context.close()

  const bare = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark' })
  const unscripted = await bare.newPage()
  await unscripted.goto(`${host.origin}/promesses`)
  await unscripted.getByRole('heading', { name: 'Le code que voici' }).waitFor()
  await bare.close()
})

it('[P4.2] serves the guide without a script or an overflow, its pictures when they come near, and keeps none of it before', async () => {
  const device = await openDevice(browser, { width: 320, height: 640 })
  const { page, context } = device
  await listenTo(device)
  await page.goto(host.origin)
  await page.evaluate(() => navigator.serviceWorker.ready)
  const kept = () =>
    page.evaluate(async () => {
      const requests = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      )
      return requests.flat().filter(({ url }) => /guide|\.png$/.test(url)).length
    })
  expect(await kept()).toBe(0)
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: 'Guide' }).click()
  const guide = await opened
  await guide.getByRole('heading', { level: 1, name: 'Guide de Faire Écho' }).waitFor()
  await guide.getByRole('link', { name: 'Rejoindre une séance' }).click()
  await guide.getByRole('heading', { level: 1, name: 'Rejoindre une séance' }).waitFor()
  const picture = guide.getByRole('img', { name: 'Mes mots' })
  await picture.scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
    .toBe(390)
  const read = { ...device, page: guide }
  await holdToAccess(read, 'the guide')
  await holdToLargeText(read, 'the guide')
  await holdToLargeText(device, 'the first page')
  expect(await smallTargets(read)).toEqual([])
  expect(await guide.evaluate(() => document.scripts.length)).toBe(0)
  expect([violations, asked.filter((url) => !isPublic(url))]).toEqual([[], []])
  await context.close()
})

it('[H1.3] erases a device only when its own page is asked twice', async () => {
  const { page, context } = await openDevice(browser, laptop)
  await page.goto(host.origin)
  await page.evaluate(() => localStorage.setItem('canary', 'kept'))
  const kept = () => page.evaluate(() => localStorage.getItem('canary'))
  await page.goto(`${host.origin}/effacer`)
  expect(await kept()).toBe('kept')
  await page.getByRole('link', { name: 'Tout effacer de cet appareil' }).click()
  await page.getByText('Cet appareil ne garde plus rien').waitFor()
  expect(await kept()).toBeNull()
  await context.close()
})
