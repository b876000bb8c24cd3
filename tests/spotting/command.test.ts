import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packGazetteers } from '../../scripts/spotting/pack-gazetteers.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spot-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const run = (text: string, ...words: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/spot.mjs'), ...words], {
    input: text,
    encoding: 'utf8',
  })

describe('the command', () => {
  it('[A5.1] prints one object a line, with the fields that were promised', () => {
    const roster = join(folder, 'roster.txt')
    writeFileSync(roster, 'Zdravko\n')
    const text = '🙂 Avec zdravko, depuis six ans.'
    const { stdout, status } = run(text, '--roster', roster)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(status).toBe(0)
    expect(lines).toEqual([
      {
        start: 8,
        end: 15,
        text: 'zdravko',
        class: 'prenom',
        level: 'mask',
        proposal: 'un collègue',
      },
      {
        start: 17,
        end: 31,
        text: 'depuis six ans',
        class: 'duree',
        level: 'generalise',
        proposal: 'depuis plusieurs années',
      },
    ])
  }, 30_000)

  it('[A5.1] fails in two languages on a roster that is not there', () => {
    const { stdout, stderr, status } = run('', '--roster', join(folder, 'none.txt'))
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/Fichier illisible.* \/ /)
  }, 30_000)
})

describe('the lists', () => {
  it('[A5.3] weigh at most 250 kB brotli', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    const packed = brotliCompressSync(JSON.stringify(packGazetteers()), { params })
    expect(packed.length).toBeLessThanOrEqual(250_000)
  }, 60_000)
})
