import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportActivity, exportFile } from '../../client/src/export/export-file.ts'
import { activityFlow, type Activity } from '../../shared/synthesis/activity.ts'
import { flowOf, type Flow } from '../../shared/synthesis/flow.ts'
import { paperOf } from '../../shared/synthesis/paper.ts'
import { longReleased, releasedText } from '../../shared/synthesis/testing/released.ts'
import { leftText } from '../e2e/left-text.ts'
import { convert, firstMissing, wordsOf } from './read-back.ts'

const season = { year: 2026, season: 'autumn' } as const
const activity: Activity = {
  from: season,
  to: season,
  sessions: 18,
  hours: 48,
  personHours: 1_240,
  people: { from: 20, to: 40 },
  texts: [releasedText, longReleased(3)],
}

const flows: Readonly<Record<string, Flow>> = {
  'text.docx': flowOf(paperOf(releasedText)),
  'text.odt': flowOf(paperOf(releasedText)),
  'long.docx': flowOf(paperOf(longReleased(10))),
  'long.odt': flowOf(paperOf(longReleased(10))),
  // What [E1.13] takes away from a browser, byte for byte.
  'left.docx': flowOf(paperOf(leftText(season))),
  'left.odt': flowOf(paperOf(leftText(season))),
  'bilan.docx': activityFlow(activity),
}
const names = Object.keys(flows)

/** Every paragraph and every cell, in order. */
const textsOf = ({ blocks }: Flow): readonly string[] =>
  blocks.flatMap((block) =>
    'table' in block
      ? [block.head, ...block.rows].flat()
      : [block.runs.map(({ text }) => text).join('')],
  )

const headingsOf = ({ blocks }: Flow): readonly string[] =>
  blocks.flatMap((block) => {
    if ('table' in block || !block.look.startsWith('heading-')) return []
    return [`${block.look.slice(-1)} ${block.runs.map(({ text }) => text).join('')}`]
  })

const entities: Readonly<Record<string, string>> = { '&apos;': "'", '&amp;': '&', '&quot;': '"' }
const plain = (xml: string): string =>
  xml.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, (each) => entities[each] ?? each)

let folder = ''
const inFolder = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faire-echo-extra-'))
  const long = longReleased(10)
  const files = {
    'text.docx': exportFile('docx', releasedText),
    'text.odt': exportFile('odt', releasedText),
    'long.docx': exportFile('docx', long),
    'long.odt': exportFile('odt', long),
    'left.docx': exportFile('docx', leftText(season)),
    'left.odt': exportFile('odt', leftText(season)),
    'bilan.docx': exportActivity('docx', activity),
  }
  for (const [name, file] of Object.entries(files))
    await writeFile(inFolder(name), (await file).bytes)
  // One format of each name at a time: two would write one file.
  for (const kind of ['docx', 'odt']) {
    const some = names.filter((name) => name.endsWith(kind))
    await convert(folder, `${kind}.pdf`, some)
    await convert(folder, `${kind}.fodt`, some)
  }
}, 180_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

const converted = (name: string, format: string): string =>
  inFolder(`${name.replace(/\.\w+$/, '')}.${name.replace(/.*\./, '')}.${format}`)

describe('[X3.5] LibreOffice opens what leaves', () => {
  it.each(names)('%s: every word comes back, in its order', async (name) => {
    const read = await wordsOf(converted(name, 'pdf'), { top: 60, bottom: 62 })
    expect(firstMissing(textsOf(flows[name] as Flow), read)).toBeUndefined()
  })

  it.each(names)('%s: its headings are headings, in its language', async (name) => {
    const xml = await readFile(converted(name, 'fodt'), 'utf8')
    const headings = [...xml.matchAll(/<text:h [^>]*outline-level="(\d)"[^>]*>(.*?)<\/text:h>/g)]
    const read = headings.map(([, level, words = '']) => `${level} ${plain(words)}`)
    expect(read).toEqual(headingsOf(flows[name] as Flow))
    const [byDefault] =
      /<style:default-style style:family="paragraph">.*?<\/style:default-style>/s.exec(xml) ?? []
    expect(byDefault).toContain('fo:language="fr"')
  })

  it.each(names)('%s: the first row of each table is named', async (name) => {
    const xml = await readFile(converted(name, 'fodt'), 'utf8')
    const tables = (flows[name] as Flow).blocks.filter((block) => 'table' in block)
    expect(xml.match(/<table:table-header-rows>/g) ?? []).toHaveLength(tables.length)
  })

  it.each(names)('%s: pages are numbered, and none holds its head or foot alone', async (name) => {
    const pages = (await wordsOf(converted(name, 'pdf'), { top: 0, bottom: 0 })).split('\f')
    const filled = pages.filter((page) => page.trim() !== '')
    for (const [at, page] of filled.entries())
      expect(page.replaceAll(/\s+/g, ' ')).toContain(`Page ${at + 1} sur ${filled.length}`)
    const bodies = (await wordsOf(converted(name, 'pdf'), { top: 60, bottom: 62 })).split('\f')
    expect(bodies.slice(0, filled.length).filter((body) => body.trim() === '')).toEqual([])
  })
})
