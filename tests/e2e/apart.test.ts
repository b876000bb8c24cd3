import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { freePort, startHost } from './host.ts'
import { button, fiveWords, goToStep, openFirstSession, sayWords, seen, sitDown } from './people.ts'

let browser: Browser
const asked: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

/** Every address that the device asks for. */
function listenTo({ context }: Device): void {
  context.on('request', (request) => asked.push(request.url()))
  for (const each of context.pages()) each.on('websocket', (socket) => asked.push(socket.url()))
}

it('[H1.6] holds a session with the app at one origin and the relay at another, and writes to no third', async () => {
  const port = await freePort()
  const app = `http://localhost:${port}`
  const relay = await startHost({ env: { SERVE: 'relay', APP_ORIGINS: app } })
  const url = `${relay.origin.replace('http', 'ws')}/relay`
  const pages = await startHost({ port, env: { SERVE: 'app', RELAY_URL: url } })
  const [helene, awa] = [await openDevice(browser, laptop), await openDevice(browser, phone)]
  for (const device of [helene, awa]) listenTo(device)
  await openFirstSession(helene, app)
  const words = await fiveWords(helene)
  await awa.page.goto(app)
  await sayWords(awa, words)
  await sitDown(awa, 'Awa')
  await goToStep(helene, 'Tour des situations')
  // The relay goes and comes back beside an app that stays; then the app goes, and sockets stay.
  await relay.stop()
  await awa.page.getByLabel('Votre situation, en une ligne').fill('Une caisse de trop')
  await button(awa.page, 'Poser, signée Awa').click()
  await relay.start()
  await seen([helene], 'Une caisse de trop')
  await pages.stop()
  const reached = await helene.page.evaluate(
    (at) =>
      fetch(at).then(
        () => true,
        () => false,
      ),
    relay.origin,
  )
  expect([reached, (await fetch(relay.origin)).status]).toEqual([false, 404])
  await button(awa.page, 'Retirer ma situation').click()
  await button(awa.page, 'Retirer ma situation').click()
  await helene.page.getByText('Une caisse de trop').first().waitFor({ state: 'hidden' })
  const origins = new Set(asked.map((each) => new URL(each).origin))
  expect([...origins].filter((each) => each !== 'null').toSorted()).toEqual(
    [app, new URL(url).origin].toSorted(),
  )
  expect(asked.filter((each) => each.startsWith('ws')).every((each) => each === url)).toBe(true)
  await relay.stop()
})
