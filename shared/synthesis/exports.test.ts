import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { csvOf } from './csv.ts'
import { frozenWith, id, page } from './testing/proposals.ts'
import { longReleased, releasedText, releasedWith } from './testing/released.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'

const pageWith = (over: Parameters<typeof page>[0]) => releasedWith({ pages: [page(over)] })

/** What every export holds, in this order. */
const inOrder = [
  'Protéger sans faire à la place',
  'Quand tenir pour les autres',
  'Tenir debout',
  'Automne 2026',
  'Ce qui s’est passé',
  'Une livraison se prépare',
  'Ce qui a fait écho',
  '«\u00A0Le soir, je me dis',
  'Ce qui éclaire',
  'Ce qui reste ouvert',
  'Concepts',
  'Engagement subjectif',
  'Besoins',
  'Formation',
  'Réseau',
  'Dire ce que la fiche du soir ne dit pas',
  '«\u00A0remplit la fiche pour être tranquille\u00A0»',
  'Glossaire',
  'La part de soi',
  'Texte relu pour que personne n’y soit reconnu, approuvé par toutes les personnes concernées. Automne 2026.',
]

describe('[X1.2] every export', () => {
  it.each([
    ['Markdown', toMarkdown(releasedText)],
    ['CSV', toCsv(releasedText)],
  ])('%s keeps the one order of contents', (_, text) => {
    let from = 0
    for (const each of inOrder) {
      const at = text.indexOf(each, from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at + each.length
    }
  })

  it('writes links out, and holds no form with a point but in them', () => {
    for (const text of [toMarkdown(releasedText), toCsv(releasedText), toJson(releasedText)]) {
      expect(text).toContain('https://www.exemple.fr/fiches/guide-des-participant·es')
      expect(text.replaceAll('guide-des-participant·es', '')).not.toContain('·')
      expect(text).toContain('encadrants et encadrantes')
    }
  })

  it('leaves out a part, a list or a glossary without words, with its heading', () => {
    const empty = pageWith({
      parts: { happened: '', echoed: ' \n ', light: 'Ici.', open: '' },
      concepts: [],
      needs: [],
    })
    const text = toMarkdown(empty)
    expect(text.match(/^#+ .*/gm)).toEqual([
      '# Protéger sans faire à la place',
      '## Enjeu 1 sur 1\u00A0: Protéger sans faire à la place',
      '### Ce qui éclaire',
    ])
  })

  it('keeps a quotation that stands in no part, alone at the head of its own', () => {
    const text = toMarkdown(
      pageWith({ quotes: [{ part: 'open', text: 'On verra demain', by: id('awa') }] }),
    )
    expect(text).toContain('### Ce qui reste ouvert\n\n> «\u00A0On verra demain\u00A0»\n\nÀ quel')
  })

  it('puts marks on a quotation that has none, and never twice', () => {
    const quotes = [{ part: 'happened' as const, text: 'tenir l’heure', by: id('awa') }]
    const parts = { echoed: '', light: '', open: '' }
    const read = (happened: string) =>
      toMarkdown(pageWith({ quotes, parts: { ...parts, happened } }))
    expect(read("On voulait tenir l'heure, seul.")).toContain(
      "On voulait «\u00A0tenir l'heure\u00A0», seul.",
    )
    expect(read('On voulait « tenir l’heure », seul.')).toContain(
      'On voulait «\u00A0tenir l’heure\u00A0», seul.',
    )
  })

  it('follows the language of the text', () => {
    const text = toMarkdown(releasedText, 'en')
    for (const each of ['Autumn 2026', '### What sheds light', 'Stake 2 of 2', 'Real work'])
      expect(text).toContain(each)
    expect(text).not.toMatch(/Enjeu|Besoins/)
  })

  it('drops marks that turn the order of letters, which could show other words', () => {
    const text = toMarkdown(pageWith({ stake: 'Dire\u202E non\u2066 oui\u0007' }))
    expect(text).toContain(': Dire non oui')
  })
})

/** One cell after another, as a spreadsheet reads them. */
function cellsOf(csv: string): readonly string[] {
  const cells = csv.slice(1).match(/"(?:[^"]|"")*"|[^;\r\n]+/g) ?? []
  return cells.map((each) =>
    each.startsWith('"') ? each.slice(1, -1).replaceAll('""', '"') : each,
  )
}

describe('[X3.1] a table for spreadsheets', () => {
  it('opens as UTF-8, and no cell of it computes', () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '\u00A0=', ' +', '\n@')
    const text = fc.tuple(signs, fc.string()).map((both) => both.join(''))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (row) => {
        const csv = csvOf([row])
        expect(csv.startsWith('\uFEFF')).toBe(true)
        expect(cellsOf(csv)).toEqual(row.map((each) => `'${each}`))
      }),
    )
  })

  it('not even when the group’s own words begin so', () => {
    const stake = '=HYPERLINK("http://x";"y")'
    const cells = cellsOf(toCsv(pageWith({ stake, needs: [{ to: 'network', text: '@SUM(1)' }] })))
    expect(cells).toContain(`'${stake}`)
    expect(cells).toContain("'@SUM(1)")
    expect(cells.filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([])
  })
})

describe('[X3.2] a text for Markdown', () => {
  it('means its own words, whatever signs they hold', () => {
    const text = toMarkdown(
      pageWith({ stake: '*Tenir* <b>[ici](http://x)', needs: [{ to: 'network', text: '# un' }] }),
    )
    expect(text).toContain(String.raw`\*Tenir\* \<b\>\[ici\](http://x)`)
    expect(text).toContain(String.raw`- **Réseau.** \# un`)
  })
})

const published = z.fromJSONSchema(
  JSON.parse(
    readFileSync(new URL('../../docs/synthesis.schema.json', import.meta.url), 'utf8'),
  ) as Parameters<typeof z.fromJSONSchema>[0],
)

describe('[X3.3] the published schema', () => {
  it.each([
    ['two stakes', releasedText],
    ['one', releasedWith()],
    ['many', longReleased(6)],
    ['no concept, no need', pageWith({ concepts: [], needs: [] })],
    ['a concept gone from the catalogue', pageWith({ concepts: [{ concept: 'parti-depuis' }] })],
  ])('describes every JSON: %s', (_, text) => {
    expect(published.safeParse(JSON.parse(toJson(text))).error).toBeUndefined()
    expect(published.safeParse(JSON.parse(toJson(text, 'en'))).success).toBe(true)
  })

  it('refuses anything more, and anything less', () => {
    const good = JSON.parse(toJson(releasedText)) as Record<string, unknown>
    for (const key of Object.keys(good)) {
      const { [key]: _, ...less } = good
      expect(published.safeParse(less).success).toBe(false)
    }
    for (const more of ['id', 'group', 'members', 'date'])
      expect(published.safeParse({ ...good, [more]: '1' }).success).toBe(false)
    expect(published.safeParse({ ...good, audience: 'everyone' }).success).toBe(false)
  })
})

describe('[X1.1] the compiler', () => {
  it('lets nothing out but what everybody concerned said yes to', () => {
    const frozen = frozenWith()
    const { needed: _, ...text } = { ...frozen, pages: frozen.pages }
    const draft = {
      ...text,
      pages: [{ ...page(), from: id('stake'), kept: [], cut: [], atMin: 1 }],
    }
    // Not run: each line below is refused where it is written, or this file would not compile.
    const refused = () => [
      // @ts-expect-error a text that is not released
      toMarkdown(text),
      // @ts-expect-error a text that is being written
      toCsv(draft),
      // @ts-expect-error a text frozen, with those whose yes it waits for
      toJson(frozen),
      // @ts-expect-error the same words, written by hand
      toJson({ ...text, title: 'Autre' }),
    ]
    expect(refused).toBeInstanceOf(Function)
    expect(toMarkdown(releasedText)).toContain('Texte relu')
  })
})
