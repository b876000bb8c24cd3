import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { keptDays } from '../../shared/host/archive-names.ts'
import { defaultRules } from '../../shared/method/charter.ts'
import { keepDaysMax } from '../../shared/policy/erasing.ts'
import { projectRoot } from '../source-files.ts'
import { paperFlow, toReRead } from './paper-flow.ts'
import { papers } from './papers.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const written = await papers()
const partOf = (bytes: Uint8Array, path: string): string =>
  strFromU8(unzipSync(bytes)[path] ?? new Uint8Array())

/** Letters and figures alone: marks, spaces and what holds them differ. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

describe('[P3.1] papers that a host hands on', () => {
  it('are six, and stand beside their source as they are written from it now', () => {
    expect(written.map(({ path }) => path.split('/').at(-1))).toEqual([
      'analyse-d-impact.docx',
      'charte.docx',
      'clause-de-sous-traitance.docx',
      'note-au-cse.docx',
      'notice.docx',
      'registre.docx',
    ])
    for (const { path, bytes } of written) {
      const whole = join(projectRoot, path)
      expect(
        existsSync(whole) && readFileSync(whole).equals(bytes),
        `npm run papers: ${path}`,
      ).toBe(true)
    }
  })

  it('hold every word of their source, marked to be re-read on every page', () => {
    for (const { source, bytes } of written) {
      const words = partOf(bytes, 'word/document.xml').replaceAll(/<[^>]*>/g, '')
      const said = lettersOf(read(source).replaceAll('**', ''))
      const title = lettersOf(read(source).split('\n')[0] ?? '')
      expect(lettersOf(words)).toBe(title + lettersOf(toReRead) + said.slice(title.length))
      const heads = Object.keys(unzipSync(bytes)).filter((path) =>
        /word\/header\d*\.xml/.test(path),
      )
      expect(heads.map((path) => partOf(bytes, path)).join('')).toContain(toReRead)
    }
  })

  it('say nothing of who wrote them, with what, or when', () => {
    for (const { bytes } of written) {
      const all = Object.keys(unzipSync(bytes))
        .flatMap((path) => [path, partOf(bytes, path)])
        .join('\n')
      expect(all).not.toMatch(/docProps\/(app|custom)|dc:creator|lastModifiedBy|dcterms|w:rsid/i)
    }
  })

  it('say the days that the code keeps, and the rules that a group starts from', () => {
    const notice = read('docs/guide/donnees/notice.md')
    const register = read('docs/guide/donnees/registre.md')
    expect([keepDaysMax, keptDays.data, keptDays.keys]).toEqual([90, 35, 7])
    expect(notice).toContain('quatre-vingt-dix jours au plus')
    expect(notice).toContain('trente-cinq jours. Leurs clés : sept jours')
    expect(register).toMatch(/\| 35 jours +\|[^\n]*\n[^\n]*\| 7 jours +\|/)
    for (const { fr } of defaultRules) {
      expect(lettersOf(read('docs/guide/donnees/charte.md'))).toContain(lettersOf(fr))
    }
  })

  it('have no part that a word processor would not show', () => {
    expect(() => paperFlow('Words')).toThrow('begins with its title')
    expect(() => paperFlow('# T\n\n> quoted')).toThrow('holds no blockquote')
  })
})
