import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Language } from '../../scripts/vite-language.ts'
import { builtStates } from '../states/build-states.ts'
import { boxes, type Surface } from '../states/state.ts'
import { cutTexts } from './cut-texts.ts'
import { holdToAccess, openBrowser, openDevice, smallTargets, type Device } from './devices.ts'
import { unseen } from './forced-colours.ts'
import { lyingOver } from './lying-over.ts'

const origin = 'http://localhost'
let browser: Browser
let device: Device
let states: readonly Named[] = []

/** A state by its name in the address. */
interface Named {
  readonly slug: string
  readonly on: Surface
}

/** Opens the page of all states, as a build in that language draws them. */
async function open({ page }: Device, language: Language): Promise<void> {
  const files = await builtStates(language)
  await page.unroute(`${origin}/**`)
  await page.route(`${origin}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname)
    return route.fulfill(file ?? { status: 404, body: '' })
  })
  await page.goto(`${origin}/states?one&${language}`)
  states = await page.evaluate(() => (window as unknown as { states: Named[] }).states)
}

beforeAll(async () => {
  browser = await openBrowser()
  device = await openDevice(browser, boxes.phone)
  await open(device, 'fr')
  await device.page.evaluate(axe.source)
})
afterAll(() => browser.close())

/** Draws it in the page that is there: nothing is loaded again. */
async function draw(page: Page, { slug }: Named): Promise<void> {
  await page.evaluate((name) => (location.hash = name), slug)
  await page.waitForFunction((name) => document.documentElement.dataset['drawn'] === name, slug)
}

/** By how many px what is drawn stands out at the side of its page, or of a dialog or a drawer in it. */
const wideBy = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('dialog[open]')].map(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      ),
    ),
  )

/** Echoes whose box has no height: they are in the page, and nobody sees them. */
const flatEchoes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.fe-arc')]
      .filter(({ clientHeight, textContent }) => clientHeight === 0 && textContent !== '')
      .map(({ textContent }) => `no height for « ${textContent} »`),
  )

/** A page with a head begins with « Aller au contenu », which moves the focus and leaves the address alone. */
const withoutWayPast = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isPage = document.querySelector('header:has(button)') !== null
    if (!isPage || document.querySelector('dialog[open]') !== null) return []
    const [first] = document.querySelectorAll<HTMLElement>('button, a, input')
    if (first?.className !== 'fe-skip') return [`« ${first?.textContent} » before any way past`]
    const { hash } = location
    first.click()
    const isThere = document.activeElement?.matches('main, main *') === true
    return isThere && location.hash === hash ? [] : ['the way past leads nowhere']
  })

/** At least, px: what a finger or a mouse must find. A name in a sentence answers around itself. */
const leastPx = ({ on, slug }: Named): number => {
  const isWritten = /^l-atelier-telephone-le-texte|^cockpit-selon-la-place-telephone-la-table/
  return on === 'phone' && !isWritten.test(slug) ? 48 : 24
}

/** All that is wrong with the state that is drawn. */
async function faultsOf(state: Named): Promise<readonly string[]> {
  const { page } = device
  await draw(page, state)
  const faults: string[] = []
  await holdToAccess(device, 'axe').catch((fault: unknown) => faults.push(String(fault)))
  faults.push(...(await smallTargets(device, leastPx(state))))
  faults.push(...(await flatEchoes(page)))
  // Over a rehearsal stands the line that says so.
  if (state.on === 'phone' && !state.slug.startsWith('repetition'))
    faults.push(...(await withoutWayPast(page)))
  const over = await wideBy(page)
  if (over > 0) faults.push(`${over} px stand out at the side`)
  // A laptop's dialogs are made of what its pages and a phone's dialogs are: once is enough.
  if (!/^cockpit-ce-qui-s-ouvre-(?!au-telephone)/.test(state.slug)) {
    await page.emulateMedia({ forcedColors: 'active' })
    faults.push(...(await unseen(page)))
    await page.emulateMedia({ forcedColors: 'none' })
  }
  return faults.map((fault) => `${state.slug}: ${fault}`)
}

describe.each(Object.keys(boxes) as Surface[])('[V1.14] every state on a %s', (surface) => {
  it('holds to the rules of access, with controls large enough, and seen in forced colours', async () => {
    await device.page.setViewportSize(boxes[surface])
    const faults: string[] = []
    for (const state of states.filter(({ on }) => on === surface))
      faults.push(...(await faultsOf(state)))
    expect(faults).toEqual([])
  })
})

/** What stands out at the side of a small phone, with a text as it is and twice as large. */
async function wideStates({ page }: Device): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 640 })
  const faults: string[] = []
  for (const state of states.filter(({ on }) => on === 'phone')) {
    await draw(page, state)
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => (document.documentElement.style.fontSize = fontSize), size)
      const over = await wideBy(page)
      if (over > 0) faults.push(`${state.slug}, at ${size}: ${over} px stand out at the side`)
      for (const cut of await cutTexts(page)) faults.push(`${state.slug}, at ${size}: ${cut}`)
    }
    await page.evaluate(() => (document.documentElement.style.fontSize = ''))
  }
  return faults
}

it('[V1.14] no phone scrolls sideways or loses a word at 320 px, nor with a text twice as large', async () => {
  expect(await wideStates(device)).toEqual([])
})

it.each([
  [768, 1024],
  [1024, 768],
  [1024, 600],
  [1180, 720],
])(
  '[V1.16] nothing lies over another in the cockpit’s bar and rail at %i by %i',
  async (width, height) => {
    const { page } = device
    await page.setViewportSize({ width, height })
    const faults: string[] = []
    for (const state of states.filter(({ slug }) =>
      /^cockpit-(?!ce-qui-s-ouvre|selon-la-place)/.test(slug),
    )) {
      await draw(page, state)
      for (const pair of await lyingOver(page, '.ck-top, .ck-rail-narrow'))
        faults.push(`${state.slug}: ${pair}`)
    }
    expect(faults).toEqual([])
  },
)

it('[M3.4] prints a charter of the usual length on one sheet, signatures and all', async () => {
  const { page } = device
  await draw(page, { slug: 'la-page-du-groupe-charte-a-imprimer', on: 'laptop' })
  const printed = await page.pdf({ preferCSSPageSize: true })
  // A4: 210 × 297 mm in points.
  const sheets = [...printed.toString('latin1').matchAll(/\/MediaBox\s*\[\s*([\d. ]+)\]/g)]
  expect(sheets.map(([, box = '']) => box.split(' ').map(Number).map(Math.round))).toEqual([
    [0, 0, 595, 842],
  ])
})

// Last: the page is another one from here on.
it('[V1.14] nor with every phrase two fifths longer, in brackets', async () => {
  await open(device, 'pseudo')
  expect(await wideStates(device)).toEqual([])
  await draw(device.page, { slug: 'accueil-premiere-visite', on: 'phone' })
  expect(await device.page.locator('h1').textContent()).toContain(' ~]')
})
