import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { promisesIn } from '../rules.ts'
import { projectRoot } from '../source-files.ts'
import { guideFiles } from './vite-promises.ts'
import { readContract } from './contract.ts'
import { escaped, oneLine } from './markdown.ts'
import { promisesPage } from './page.ts'
import { styleSheetOf } from './style-sheet.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const markdown = read('docs/CONTRAT.md')
const whoSees = read('docs/guide/qui-voit-quoi.md')
const notice = read('docs/guide/donnees/notice.md')
const code = { version: '1.2.3', commit: 'abc123', sources: 'f00d' }
const page = promisesPage({
  contract: readContract(markdown),
  whoSees,
  notice,
  code,
  styleSheet: '/assets/promesses-x.css',
})

/** Words alone, marks and spaces as the source has them. */
const wordsIn = (html: string): string =>
  oneLine(
    html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"'),
  )
    .replaceAll(/ ([:;!?»])/g, '$1')
    .replaceAll('« ', '«')

const sectionOf = (number: string): string =>
  page.split(`<section id="phrase-${number}">`)[1]?.split('</section>')[0] ?? ''

describe('[P1.1] what is promised', () => {
  it('is on the page: every sentence, with every test that holds it, as the check of rules reads them', () => {
    const { promised } = promisesIn(markdown)
    expect(promised.length).toBeGreaterThan(80)
    for (const { number, path, title } of promised) {
      expect(sectionOf(number)).toContain(`${escaped(path)}<br>${escaped(title)}</code>`)
    }
    const shown = page.split('</code></li>').length - 1
    expect(shown).toBe(promised.length)
  })

  it('leaves no word of the contract out', () => {
    const plain = markdown
      .replaceAll(/`test: (\S+) › ([^`]+)`/g, '$1 $2')
      .replaceAll(/^(#+|\s*-|\d+\.) /gm, '')
      .replaceAll('**', '')
    const missing = plain
      .split(/\n\s*\n|\n(?=\s*\S[^\n]* : \S+\.test\.)/)
      .map(wordsIn)
      .filter((block) => block !== '' && !/\.test\.tsx? /.test(block))
      .filter((block) => !wordsIn(page).includes(block))
    expect(missing).toEqual([])
  })

  it('stands beside who sees what, and the version of the code', () => {
    for (const reader of ['Votre employeur', 'Le serveur, et qui l’héberge', 'L’écran commun'])
      expect(page).toContain(`<h3>${reader}</h3>`)
    for (const value of Object.values(code)) expect(page).toContain(`<code>${value}</code>`)
    const unknown = promisesPage({
      contract: readContract(markdown),
      whoSees,
      notice,
      code: { version: '1.2.3', commit: undefined, sources: undefined },
      styleSheet: '',
    })
    expect(unknown).not.toMatch(/undefined|État du dépôt/)
  })

  it('gives the notice, but for what each host fills in', () => {
    for (const part of ['Ce qui est gardé', 'Combien de temps', 'Qui peut lire', 'Vos droits'])
      expect(page).toContain(`<h3>${part}</h3>`)
    expect(page).not.toContain('à compléter')
  })

  it('holds no script, no address of elsewhere, and no style of its own', () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:|https?:|\sstyle=|<style/)
  })

  it('says who sees what in sentences of twenty words', () => {
    const sentences = whoSees
      .split(/\n(?=[-#*]|\s*\n)/)
      .flatMap((block) => oneLine(block).split(/(?<=[.!?]) /))
    const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word))
    expect(sentences.filter((sentence) => words(sentence).length > 20)).toEqual([])
  })
})

describe('[P4.2] the guide, as it is served', () => {
  const files = guideFiles('/assets/promesses-x.css', (name) => `/assets/${name}`)
  const addressOf = (fileName: string): string => `/${fileName.replace('.html', '')}`
  const pages = new Map(files.map(({ fileName, source }) => [addressOf(fileName), source]))
  const ledTo = (html: string): string[] =>
    [...html.matchAll(/href="(?!\/assets\/)([^"]*)"/g)].map(([, to = '']) => to)

  it('is a page for each person, and one that leads to them all and to what is promised', () => {
    const index = ledTo(pages.get('/guide') ?? '')
    expect([...pages.keys()].filter((path) => !index.includes(path))).toEqual(['/guide'])
    expect(index).toContain('/promesses')
    expect(ledTo(page)).toContain('/guide')
  })

  it.each([...pages])('%s leads to what is served, down to the passage', (at, html) => {
    const served = new Map([...pages, ['/promesses', page], ['/', ''], ['/mark.svg', '']])
    const lost = ledTo(html).filter((to) => {
      const [path = '', passage] = to.split('#')
      const there = served.get(path === '' ? at : path)
      return there === undefined || (passage !== undefined && !there.includes(`id="${passage}"`))
    })
    expect(lost).toEqual([])
    expect(['/guide', '/promesses'].filter((to) => to !== at && !ledTo(html).includes(to))).toEqual(
      [],
    )
  })

  it.each([...pages])('%s says all of its source, in its order', (at, html) => {
    const name = at === '/guide' ? 'README' : at.replace('/guide/', '')
    const said = read(`docs/guide/${name}.md`)
      .replaceAll(/!\[[^\]]*\]\([^)]*\)|```\w*/g, '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/^(#+|\s*-|\d+\.) /gm, '')
      .replaceAll(/\*\*|`/g, '')
    const inLine = (text: string): string => text.replaceAll(/\s+/g, '')
    const shown = inLine(wordsIn(html.split('</nav>').join('')))
    expect(said.split('\n\n').filter((block) => !shown.includes(inLine(wordsIn(block))))).toEqual(
      [],
    )
  })

  it('says every picture in words, gives it its room, and brings it late', () => {
    const pictures = [...pages.values()].flatMap((html) => html.match(/<img [^>]*>/g) ?? [])
    expect(pictures.length).toBeGreaterThan(8)
    const whole =
      /^<img src="\/assets\/[\w-]+\.png" alt="[^"]{8,}" width="\d+" height="\d+" loading="lazy"/
    expect(pictures.filter((each) => !whole.test(each))).toEqual([])
  })

  it.each([...pages])(
    '%s holds no script, no address of elsewhere, and no style of its own',
    (_, html) => {
      expect(html).not.toMatch(/<script|\son\w+=|javascript:|https?:|\sstyle=|<style|undefined/)
    },
  )
})

describe('what cannot be read as a contract', () => {
  const sentence = '# T\n\n## A\n\n1. **Words.**\n\n   Not.\n'
  it('is refused: a heading that promises nothing, a sentence that nothing holds, a line without a test', () => {
    expect(() => readContract('# T\n\n## A\n\nWords.\n')).toThrow('nothing is promised')
    expect(() => readContract(sentence)).toThrow('nothing holds')
    expect(() => readContract(`${sentence}\n   - a line\n`)).toThrow('names no test')
  })
})

describe('its style sheet', () => {
  const sheet = styleSheetOf({
    fonts: read('client/src/ui/fonts.css'),
    tokens: read('client/src/ui/tokens.css'),
    base: '',
    own: read('scripts/promises/promises.css'),
    addressOf: (font) => `/assets/${font}-x.woff2`,
  })

  it('is dark where the device is, on a screen, with the app’s own values', () => {
    const dark = sheet.split('@media screen and (prefers-color-scheme: dark)')[1] ?? ''
    expect(dark).toContain('--fe-paper: #141c18')
    expect(dark.slice(0, dark.indexOf('}'))).not.toContain('data-theme')
  })

  it('takes its letters from the build', () => {
    expect(sheet).not.toContain('node_modules')
    expect(sheet.match(/\/assets\/[\w-]+-x\.woff2/g)).toHaveLength(2)
  })

  it('asks for no value that the app does not have', () => {
    const known = new Set(sheet.match(/--fe-[\w-]+(?=:)/g))
    const asked = [...sheet.matchAll(/var\((--fe-[\w-]+)\)/g)].map(([, name = '']) => name)
    expect(asked.filter((name) => !known.has(name))).toEqual([])
  })
})
