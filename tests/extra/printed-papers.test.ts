import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWholeBrowser } from '../e2e/devices.ts'
import { buildPrinted, openPrinted } from './printed-page.ts'
import { about, blankEdgeMm, imagesOf, inkOf, lettersOf, wordsOf } from './read-back.ts'

/** What each paper is printed on, on how many pages, and what must stand there, in its order. */
const papers = {
  charter: { size: 'A4', pages: 1, says: ['Charte du groupe', 'Le cadre', 'La direction'] },
  signing: { size: 'A4', pages: 1, says: ['Feuille de présence', 'À garder sur papier'] },
  a3: { size: 'A3', pages: 1, says: ['Tenir debout'] },
  rescue: { size: 'A4', pages: 1, says: ['Feuille de secours', 'brouette', 'ruisseau'] },
  receipts: {
    size: 'A4',
    pages: 1,
    says: [
      'La serre',
      'Séance 3',
      'l’ont confirmé : 5',
      'Encadrer dehors',
      'illisibles',
      'paniers',
    ],
  },
} as const
type Name = keyof typeof papers
const names = Object.keys(papers) as Name[]

let folder = ''
let browser: Browser | undefined
const pdf = (name: Name): string => join(process.env['SCREENSHOTS'] ?? folder, `${name}.pdf`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-extra-'))
  await buildPrinted(join(folder, 'built'))
  browser = await openWholeBrowser()
  for (const name of names) {
    const page = await openPrinted(browser, join(folder, 'built'), `?${name}`)
    if (name === 'rescue') await page.getByRole('button', { name: 'Écrire la feuille' }).click()
    await page.getByText(papers[name].says[0]).first().waitFor({ state: 'attached' })
    await page.evaluate(() => document.fonts.ready)
    // On the dark look of a screen, paper stays paper.
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'))
    // As a printer of ours does what no style says: A4, a centimetre around.
    const margin = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' }
    const asked = { preferCSSPageSize: true, printBackground: true, format: 'A4', margin }
    await page.pdf({ path: pdf(name), ...asked })
    await page.close()
  }
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('[X6.4] papers, as a printer lays them down', () => {
  it.each(names)('%s says what it is, and nothing of the screen', async (name) => {
    const read = lettersOf(await wordsOf(pdf(name), { top: 0, bottom: 0, asDrawn: true }))
    for (const text of papers[name].says) expect(read).toContain(lettersOf(text))
    for (const text of [
      'à l’écran',
      'Imprimer',
      'Fermer',
      'Effacer ce reçu',
      'Mes textes',
      'Séance 4',
    ])
      expect(read).not.toContain(lettersOf(text))
  })

  it.each(names)('%s is on its paper, as many pages as foreseen', async (name) => {
    const said = await about(pdf(name))
    expect(said).toMatch(new RegExp(`Page size:.*\\(${papers[name].size}\\)`))
    expect(await imagesOf(pdf(name))).toHaveLength(papers[name].pages)
  })

  it.each(names)('%s is ink on blank paper, inside what printers reach', async (name) => {
    for (const page of await imagesOf(pdf(name))) {
      expect(blankEdgeMm(page)).toBeGreaterThan(5)
      expect(inkOf(page)).toBeGreaterThan(0.001)
      expect(inkOf(page)).toBeLessThan(0.15)
    }
  })
})
