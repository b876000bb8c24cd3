// @vitest-environment node
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { frozenWith, page } from '../../../shared/synthesis/testing/proposals.ts'
import { releasedText, releasedWith } from '../../../shared/synthesis/testing/released.ts'
import type { Activity } from '../../../shared/synthesis/activity.ts'
import { exportActivity, exportFile, exportFormats, type ExportedFile } from './export-file.ts'
import { toDocx } from './to-docx.ts'
import { toOdt } from './to-odt.ts'

const activity: Activity = {
  from: { year: 2026, season: 'spring' },
  to: { year: 2026, season: 'autumn' },
  sessions: 18,
  hours: 'moins de 5',
  personHours: 1_240,
  people: { from: 20, to: 40 },
  texts: [releasedText, releasedWith({ title: 'Autre texte', kind: 'professionnalisation' })],
}

/** Everything a file holds, packed or not, as text. */
function wordsIn({ name, bytes }: ExportedFile): string {
  if (!/\.(docx|odt)$/.test(name)) return name + strFromU8(bytes)
  const parts = Object.entries(unzipSync(bytes))
  return [name, ...parts.flatMap(([path, part]) => [path, strFromU8(part)])].join('\n')
}

const partOf = ({ bytes }: ExportedFile, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

const allFiles = async (): Promise<readonly ExportedFile[]> => [
  ...(await Promise.all(exportFormats.map((format) => exportFile(format, releasedText)))),
  await exportActivity('docx', activity),
  await exportActivity('csv', activity),
]

const here = process.env['TZ']

describe('[X4.1] the same words give the same bytes', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => {
    vi.useRealTimers()
    if (here === undefined) delete process.env['TZ']
    else process.env['TZ'] = here
  })

  it('at another hour, in another zone, once others have been written', async () => {
    const written: (readonly ExportedFile[])[] = []
    for (const [zone, hour] of [
      ['Europe/Paris', '2026-11-22T04:44:18Z'],
      ['Pacific/Kiritimati', '2031-07-01T23:59:59Z'],
      ['America/St_Johns', '1999-12-31T12:00:00Z'],
    ] as const) {
      process.env['TZ'] = zone
      vi.setSystemTime(new Date(hour))
      written.push(await allFiles())
    }
    const [first, ...others] = written
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('[X4.2] a file says nothing of who wrote it, when, where or on what', () => {
  it('in no byte of it, its name, nor the times of its entries', async () => {
    for (const file of await allFiles()) {
      const words = wordsIn(file)
      expect(words).not.toMatch(/docProps\/(app|custom)|dc:creator|lastModifiedBy|generator/i)
      expect(words).not.toMatch(/initial-creator|creation-date|dcterms|Un-named|w:rsid/i)
      // No day, no hour: neither ISO nor French.
      expect(words).not.toMatch(/\d{4}-\d\d-\d\dT|\b\d\d:\d\d\b|\b\d\d\/\d\d\/\d{4}\b/)
      expect(words).not.toMatch(/\b\d{1,2} (janvier|février|mars|novembre|décembre)\b/)
    }
  })

  it('in no member’s id, no count of them, no id of any record', async () => {
    const people = ['karim', 'awa', 'soizic', 'theo', 'yannick', 'florence']
    for (const file of await allFiles()) {
      const words = wordsIn(file)
      for (const name of people) expect(words.toLowerCase()).not.toContain(`${name}000`)
      expect(words).not.toMatch(/(six|6) (membres|personnes|pairs)|drawsOn|needed|"by"/)
      expect(words).not.toContain('engagement-subjectif')
    }
  })

  it('is dated like every other: the first minute that a zip can hold', async () => {
    for (const file of await allFiles()) {
      if (!/\.(docx|odt)$/.test(file.name)) continue
      const view = new DataView(file.bytes.buffer, file.bytes.byteOffset)
      // « Time, day » of the first entry: 00:00 on the first of January 1980.
      expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([0, 33])
    }
  })

  it('has the season in its name, and nothing finer', async () => {
    const names = (await allFiles()).map(({ name }) => name)
    expect(names).toEqual([
      ...exportFormats.map((format) => `synthese-automne-2026.${format}`),
      'bilan-d-activite-printemps-2026-automne-2026.docx',
      'bilan-d-activite-printemps-2026-automne-2026.csv',
    ])
    const summer = releasedWith({ season: { year: 2027, season: 'summer' } })
    expect((await exportFile('md', summer)).name).toBe('synthese-ete-2027.md')
    expect((await exportFile('md', summer, 'en')).name).toBe('synthesis-summer-2027.md')
  })
})

describe('[X3.4] a file for word processors', () => {
  it('DOCX: real styles, French, named first rows, a title', async () => {
    const file = await exportFile('docx', releasedText)
    const document = partOf(file, 'word/document.xml')
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote', 'BodyText', 'ListBullet'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(document).toContain('<w:tblHeader/>')
    expect(document).not.toContain('w:hyperlink')
    const styles = partOf(file, 'word/styles.xml')
    // Without a level a heading is big letters only.
    expect(styles.match(/<w:outlineLvl w:val="[01]"\/>/g)).toHaveLength(2)
    expect(styles).toContain('w:lang w:val="fr-FR"')
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Quote', 'BodyText', 'Foot'])
      expect(styles.split(`w:styleId="${style}"`)).toHaveLength(2)
    expect(partOf(file, 'docProps/core.xml')).toContain(
      '<dc:title>Protéger sans faire à la place</dc:title><dc:language>fr-FR</dc:language>',
    )
  })

  it('ODT: its type first and unpacked, real styles, French, named first rows', async () => {
    const file = await exportFile('odt', releasedText)
    expect(strFromU8(file.bytes.slice(30, 77))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.text',
    )
    const content = partOf(file, 'content.xml')
    expect(content).toContain('<text:h text:style-name="Heading_20_1" text:outline-level="1">')
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(2)
    const styles = partOf(file, 'styles.xml')
    expect(styles).toContain('fo:language="fr" fo:country="FR"')
    expect(styles).toContain('fo:orphans="3" fo:widows="3"')
    for (const style of content.match(/(?<=text:p text:style-name=")[^"]+/g) ?? [])
      expect(styles + content).toContain(`style:name="${style}"`)
  })

  it('holds any words: signs of XML, emoji, right to left, halves of letters, two spaces', async () => {
    const hostile = 'a & b < c > "d" \u0000\uD800 😀 عربي  deux\u200B]]>'
    const text = releasedWith({ title: hostile, pages: [page({ stake: hostile })] })
    for (const format of ['docx', 'odt'] as const) {
      const file = await exportFile(format, text)
      const path = format === 'docx' ? 'word/document.xml' : 'content.xml'
      const xml = partOf(file, path)
      expect(xml).toContain('a &amp; b &lt; c')
      expect(xml).toContain('😀 عربي')
      // oxlint-disable-next-line no-control-regex
      expect(xml).not.toMatch(/[\u0000-\u0008]/)
    }
  })

  it('[X1.1] is made of nothing that is not released', () => {
    const frozen = frozenWith()
    // Not run: refused where they are written, or this file would not compile.
    const refused = () => [
      // @ts-expect-error frozen, not released
      toDocx(frozen),
      // @ts-expect-error frozen, not released
      toOdt(frozen),
      // @ts-expect-error frozen, not released
      exportFile('docx', frozen),
      // @ts-expect-error a bilan lists released texts alone
      exportActivity('csv', { ...activity, texts: [frozen] }),
    ]
    expect(refused).toBeInstanceOf(Function)
  })
})

describe('[X5.1] the « Bilan d’activité »', () => {
  it('gives agreed figures, stakes, needs by addressee and titles, no text beside its group', async () => {
    const words = strFromU8((await exportActivity('csv', activity)).bytes)
    const rows = words.trim().split('\r\n')
    expect(rows).toContain('En chiffres;Séances tenues;18')
    expect(rows).toContain('En chiffres;Heures de séance;moins de 5')
    expect(rows).toContain('En chiffres;Heures-personnes;1240')
    expect(rows).toContain('En chiffres;Personnes;de 20 à 40')
    expect(rows).toContain(
      'Besoins par destinataire;Formation;Apprendre à demander de l’aide en pleine livraison',
    )
    expect(rows).toContain('Textes remis;"Professionnalisation, Automne 2026";Autre texte')
    const stakes = rows.filter((row) => row.startsWith('Enjeux remis'))
    expect(stakes).toEqual([...stakes].sort((left, right) => left.localeCompare(right, 'fr')))
  })

  it('holds the same in its DOCX', async () => {
    const document = partOf(await exportActivity('docx', activity), 'word/document.xml')
    for (const each of ['Séances tenues', 'moins de 5', '1\u202F240', 'de 20 à 40', 'Autre texte'])
      expect(document).toContain(each)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3)
  })
})
