import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { laptop, openBrowser, phone, watched, type Device } from './devices.ts'
import { startHost, type Host } from './host.ts'
import { holdToEnglish, openEnglish } from './in-english.ts'
import { button } from './people.ts'

let host: Host
let browser: Browser

const routes = [
  '/',
  '/creer',
  '/rejoindre',
  '/secours',
  '/bibliotheque',
  '/herbier',
  '/appareil',
  '/mes-textes',
  '/relire',
  '/feuille',
  '/preparer',
  '/preparer/repeter',
]

beforeAll(async () => {
  host = await startHost()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await host.stop()
})

async function holdRoutes(device: Device, whose: string): Promise<void> {
  for (const route of routes) {
    await device.page.goto(`${host.origin}${route}`)
    await device.page.getByRole('heading').first().waitFor()
    await holdToEnglish(device, `${whose}, ${route}`)
  }
}

/** A group of the device's own, and its first session with the door open. */
async function openInEnglish(device: Device): Promise<string> {
  const { page, context } = device
  await page.goto(host.origin)
  await button(page, 'Create a group').click()
  await page.getByRole('radio', { name: /Tenir debout/ }).check()
  await page.getByLabel('The name of the group').fill('Out in the fields')
  await page.getByLabel('What are you called here?').fill('Helen')
  await holdToEnglish(device, 'creating a group')
  await button(page, 'Create the group').click()
  await button(page, 'Open the session').click()
  await page.getByText('Door open').waitFor()
  await button(page, 'Show the QR code').click()
  await button(page, 'Copy the link').click()
  await button(page, 'Copy anyway').click()
  await page.getByText('Link copied').waitFor()
  await holdToEnglish(device, 'the door')
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  const paste = await context.newPage()
  await paste.setContent('<textarea autofocus></textarea>')
  await paste.getByRole('textbox').press('Control+V')
  const link = await paste.getByRole('textbox').inputValue()
  await paste.close()
  return link.replace(/^.*#/, `${host.origin}/#`)
}

async function sitDown(device: Device, link: string): Promise<void> {
  const { page } = device
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByLabel('What are you called here?').fill('Ann')
  await holdToEnglish(device, 'joining')
  await page.getByRole('checkbox').check()
  await button(page, 'Take a seat').click()
  await button(page, 'Pass on this question').click()
  await button(page, 'Step out of the frame').waitFor()
}

async function openWall({ page, context }: Device): Promise<Device> {
  await button(page, 'Common screen').click()
  const popup = context.waitForEvent('page')
  await button(page, 'No, another screen').click()
  const wall = watched(context, await popup)
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click()
  return wall
}

const current = (page: Page): Promise<string> =>
  page.locator('[aria-current=step]').first().innerText()

/** To the next step, through a gate if there is one; false at the last. */
async function goOn({ page }: Device): Promise<boolean> {
  const before = await current(page)
  const next = page.getByRole('button', { name: /^To (the|what|who) / }).first()
  if (!(await next.isVisible())) return false
  await next.click()
  const anyway = button(page, 'Go on anyway')
  await expect
    .poll(async () => (await anyway.isVisible()) || (await current(page)) !== before)
    .toBe(true)
  if (await anyway.isVisible()) await anyway.click()
  await expect.poll(() => current(page)).not.toBe(before)
  return true
}

it('[Q1.5] says nothing in French on any page, to eyes or to a voice', async () => {
  const helen = await openEnglish(browser, laptop)
  const ann = await openEnglish(browser, phone)
  await holdRoutes(ann, 'a first visit')
  const link = await openInEnglish(helen)
  await sitDown(ann, link)
  const wall = await openWall(helen)
  const all = { cockpit: helen, phone: ann, wall }
  const write = ann.page.getByLabel('Your situation, in one line')
  let steps = 0
  do {
    steps += 1
    // The phone hears of a step a moment after the cockpit.
    if ((await current(helen.page)).startsWith('Round of situations')) {
      await write.fill('One crate too many')
      await button(ann.page, 'Post, signed Ann').click()
      await helen.page.getByText('One crate too many').first().waitFor()
    }
    const step = await current(helen.page)
    for (const [whose, device] of Object.entries(all))
      await holdToEnglish(device, `${whose}, ${step}`)
  } while (await goOn(helen))
  expect(steps).toBeGreaterThan(10)
  await button(helen.page, 'More gestures').click()
  await holdToEnglish(helen, 'the menu')
  await holdRoutes(helen, 'who facilitates')
  await holdRoutes(ann, 'who takes part')
})
