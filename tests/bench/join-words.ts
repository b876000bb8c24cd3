import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { laptop, openWholeBrowser, openDevice, phone } from '../e2e/devices.ts'
import { button, fiveWords, heard, openFirstSession } from '../e2e/people.ts'
import { runsOf, type Runs } from './figures.ts'
import { startRelayProcess, withFolder } from './relay-process.ts'
import { slow, type Slowness } from './slow-device.ts'

/** Milliseconds from one screen to the next, the person's own typing left out. */
interface Joined {
  /** « Continuer » pressed, to the page that asks for a name. */
  readonly nameAskedMs: Runs
  /** « Prendre place » pressed, to the seat. */
  readonly seatTakenMs: Runs
  /** Both, and the way into the session: all that is waited for after the fifth word. */
  readonly seatedMs: Runs
}

export type JoinWords = Readonly<Record<Slowness, Joined>>

interface Waited {
  readonly name: number
  readonly seat: number
  readonly inside: number
}

async function timed(press: () => Promise<void>, shown: () => Promise<void>): Promise<number> {
  const startedMs = performance.now()
  await press()
  await shown()
  return performance.now() - startedMs
}

/** Types the words one by one, as a person does, up to the fifth. */
async function typeWords(page: Page, words: readonly string[]): Promise<void> {
  await button(page, /Les cinq mots|Rejoindre/).click()
  for (const [index, word] of words.entries()) {
    await page.getByLabel(new RegExp(`mot ${index + 1} sur 5`, 'i')).fill(heard(word))
  }
}

async function comeIn(page: Page, name: string): Promise<Waited> {
  const nameField = page.getByLabel('Comment vous appelle-t-on ici ?')
  const go = button(page, 'Continuer')
  const named = await timed(
    () => go.click(),
    () => nameField.waitFor({ timeout: 90_000 }),
  )
  await nameField.fill(name)
  await page.getByRole('checkbox').check()
  const asked = button(page, 'Passer cette question')
  const seat = await timed(
    () => button(page, 'Prendre place').click(),
    () => asked.waitFor(),
  )
  const inside = await timed(
    () => asked.click(),
    () => page.getByText('On sort du cadre').waitFor(),
  )
  return { name: named, seat, inside }
}

async function runOnce(how: Slowness, origin: string, words: readonly string[]): Promise<Waited> {
  const browser = await openWholeBrowser()
  try {
    const { page } = await openDevice(browser, phone)
    await page.goto(origin)
    const end = await slow(browser, page, how)
    await typeWords(page, words)
    const waited = await comeIn(page, `Awa ${words.length}${Math.floor(performance.now()) % 1e6}`)
    await end()
    return waited
  } finally {
    await browser.close()
  }
}

interface Table {
  readonly origin: string
  readonly host: Browser
  readonly times: number
}

async function joinAs(how: Slowness, { origin, host, times }: Table): Promise<Joined> {
  const device = await openDevice(host, laptop)
  await openFirstSession(device, origin)
  const words = await fiveWords(device)
  const all: Waited[] = []
  for (let run = 0; run < times; run += 1) all.push(await runOnce(how, origin, words))
  await device.context.close()
  return {
    nameAskedMs: runsOf(all.map(({ name }) => name)),
    seatTakenMs: runsOf(all.map(({ seat }) => seat)),
    seatedMs: runsOf(all.map(({ name, seat, inside }) => name + seat + inside)),
  }
}

/** Five words typed on a phone four times slower: how long until a name is asked, and a seat taken. */
export async function joinWords(times = 5): Promise<JoinWords> {
  return withFolder(async (folder) => {
    const relay = await startRelayProcess(folder)
    const host = await openWholeBrowser()
    const table = { origin: relay.origin, host, times }
    const none = await joinAs('none', table)
    const page = await joinAs('page', table)
    const device = await joinAs('device', table)
    await host.close()
    await relay.stop()
    return { none, page, device }
  })
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(JSON.stringify(await joinWords(), undefined, 2))
}
