import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperOf, type Paper } from '../../shared/synthesis/paper.ts'
import { plainOf } from '../../shared/synthesis/paragraphs.ts'
import { longReleased, releasedText } from '../../shared/synthesis/testing/released.ts'
import { openWholeBrowser } from '../e2e/devices.ts'
import { buildPrinted, openPrinted } from './printed-page.ts'
import { about, firstMissing, lettersOf, wordsOf } from './read-back.ts'

const texts = {
  '': paperOf(releasedText),
  '?1': paperOf(longReleased(1)),
  '?7': paperOf(longReleased(7)),
} as const
type Search = keyof typeof texts
const searches = Object.keys(texts) as Search[]

/** What each page has above and below, in points. */
const edges = { top: 40, bottom: 66 }

let folder = ''
let browser: Browser | undefined
const pdf = (search: Search): string => join(folder, `page${search.slice(1)}.pdf`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-extra-'))
  await buildPrinted(join(folder, 'built'))
  browser = await openWholeBrowser()
  for (const search of searches) {
    const page = await openPrinted(browser, join(folder, 'built'), search)
    await page.pdf({ path: pdf(search), preferCSSPageSize: true, tagged: true, outline: true })
    await page.close()
  }
}, 180_000)

afterAll(async () => {
  await browser?.close()
  await rm(folder, { recursive: true, force: true })
})

const wordsIn = ({ title, lead, pages, glossary }: Paper): readonly string[] => [
  title,
  lead,
  ...pages.flatMap(({ parts, needs }) => [
    ...parts.flatMap(({ paragraphs }) => paragraphs.map(plainOf)),
    ...needs.map(({ text }) => text),
  ]),
  ...glossary.map(({ definition = '' }) => definition),
]

const pagesOf = async (search: Search): Promise<readonly string[]> =>
  (await wordsOf(pdf(search), edges)).split('\f').filter((page) => page.trim() !== '')

describe('[X6.1] the printed page', () => {
  it.each(searches)('%s holds every word, in its order, on A4, tagged', async (search) => {
    const read = await wordsOf(pdf(search), { ...edges, asDrawn: true })
    expect(firstMissing(wordsIn(texts[search]), read)).toBeUndefined()
    const said = await about(pdf(search))
    expect(said).toMatch(/Tagged:\s+yes/)
    expect(said).toMatch(/A4/)
    // The window's own title would be the PDF's: it says neither group nor text.
    expect(said).toMatch(/Title:\s+Synthèse d’un groupe de pairs\n/)
  })

  it.each(searches)('%s says on each page how it was agreed, and which it is', async (search) => {
    const whole = (await wordsOf(pdf(search), { top: 0, bottom: 0 })).split('\f')
    const pages = whole.filter((page) => page.trim() !== '')
    for (const [at, page] of pages.entries()) {
      expect(lettersOf(page)).toContain(lettersOf(texts[search].foot))
      expect(page).toContain(`Page ${at + 1} sur ${pages.length}`)
      expect(page).not.toContain('à l’écran')
    }
  })

  it.each(searches)(
    '%s ends no page on a heading, and begins each stake on its own',
    async (search) => {
      const { words, pages } = texts[search]
      const headings = new Set([
        ...Object.values(words.parts),
        words.concepts,
        words.needs,
        words.glossary,
        ...pages.map(({ stake }) => stake),
      ])
      const printed = await pagesOf(search)
      for (const page of printed) {
        const last = page.trim().split('\n').at(-1)?.trim() ?? ''
        expect(headings).not.toContain(last)
      }
      for (const { count } of pages.slice(1)) {
        const opened = printed.filter((page) => page.trim().startsWith(count))
        expect(opened).toHaveLength(1)
      }
    },
  )

  it('leaves three lines at least of a paragraph at either edge of a page', async () => {
    const paragraph = lettersOf(
      texts['?7'].pages[0]?.parts[0]?.paragraphs.map(plainOf).join('') ?? '',
    )
    for (const page of await pagesOf('?7')) {
      const lines = page
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
      const isProse = (line: string | undefined): boolean =>
        line !== undefined && line.length > 12 && paragraph.includes(lettersOf(line))
      // Prose at an edge is no single line, nor two.
      for (const edge of [lines, lines.toReversed()]) {
        const run = edge.findIndex((line) => !isProse(line))
        expect([1, 2]).not.toContain(run)
      }
    }
  })

  it('is taken off the page once it is printed', async () => {
    if (browser === undefined) throw new Error('No browser')
    const page = await openPrinted(browser, join(folder, 'built'))
    expect(await page.locator('.fx-place').count()).toBe(1)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.locator('html[data-printed]').waitFor()
    expect(await page.locator('.fx-place').count()).toBe(0)
    expect(await page.title()).toBe('Faire Écho')
    await page.close()
  })
})
