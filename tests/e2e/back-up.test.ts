import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { laptop, openBrowser, openDevice, phone, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import {
  button,
  fiveWords,
  goToStep,
  openFirstSession,
  openWall,
  sayWords,
  seen,
  sitDown,
} from './people.ts'
import { titles } from './told.ts'

const built = new URL('../../dist/server/host.js', import.meta.url).pathname
const command = (...words: string[]) => promisify(execFile)(process.execPath, [built, ...words])

let host: Host
let browser: Browser
let places: string

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
  places = await mkdtemp(join(tmpdir(), 'faire-echo-kept-'))
  for (const name of ['data', 'keys']) await mkdir(join(places, name))
})
afterAll(async () => {
  await browser.close()
  await host.stop()
  await rm(places, { recursive: true })
})

/** SCREENSHOTS=folder keeps what was shown, to be looked at. */
async function keepPicture({ page }: Device, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS']
  if (folder !== undefined) await page.screenshot({ path: join(folder, `back-up ${name}.png`) })
}

async function comeIn(name: string, words: readonly string[]): Promise<Device> {
  const device = await openDevice(browser, phone)
  await device.page.goto(host.origin)
  await sayWords(device, words)
  await sitDown(device, name)
  return device
}

async function post({ page }: Device, name: 'Awa' | 'Karim'): Promise<void> {
  await page.getByLabel('Votre situation, en une ligne').fill(titles[name])
  await button(page, `Poser, signée ${name}`).click()
}

async function backUp(): Promise<void> {
  const [to, keysTo] = [join(places, 'data'), join(places, 'keys')]
  await command('backup', '--data', host.dataFolder, '--to', to, '--keys-to', keysTo)
}

/** The disk is lost, all of it: another one, and the two archives. */
async function loseAndRestore(): Promise<void> {
  await host.stop()
  for (const name of await readdir(host.dataFolder))
    await rm(join(host.dataFolder, name), { recursive: true })
  const [data = ''] = await readdir(join(places, 'data'))
  const files = ['--data', join(places, 'data', data)]
  const keys = join(places, 'keys', 'faire-echo-keys.archive')
  await command('restore', ...files, '--keys', keys, '--into', host.dataFolder)
  await host.start()
}

describe('a host whose disk was lost', () => {
  it('[Z2.2] restores by command: words stand on every screen again, those posted since included', async () => {
    const helene = await openDevice(browser, laptop)
    await openFirstSession(helene, host.origin)
    const words = await fiveWords(helene)
    const [awa, karim] = [await comeIn('Awa', words), await comeIn('Karim', words)]
    await goToStep(helene, 'Tour des situations')
    await post(awa, 'Awa')
    await seen([helene, awa], titles.Awa)
    await backUp()
    await post(karim, 'Karim')
    await seen([helene, karim], titles.Karim)
    await loseAndRestore()
    const soizic = await comeIn('Soizic', words)
    const wall = await openWall(helene)
    await seen([helene, wall], titles.Awa, titles.Karim)
    await button(soizic.page, 'Je passe').click()
    await button(soizic.page, 'Les situations').click()
    await seen([soizic], titles.Awa, titles.Karim)
    await seen([awa], titles.Awa)
    await seen([karim], titles.Karim)
    for (const [name, device] of Object.entries({ helene, wall, awa, karim, soizic }))
      await keepPicture(device, name)
  })
})
