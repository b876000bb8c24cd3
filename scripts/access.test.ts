import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { titlesIn } from './rules.ts'
import { projectRoot } from './source-files.ts'

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8')
const paper = read('docs/access.md')

/** How many criteria each theme of RGAA 4.1 has. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]

it('[P2.3] says of each of the 106 criteria how it is known', () => {
  const rows = [
    ...paper.matchAll(/^\| (\d+\.\d+) +\| [^|]+ \| (test|read|none|person|short) +\|/gm),
  ]
  const asked = themes.flatMap((count, theme) =>
    Array.from({ length: count }, (_, at) => `${theme + 1}.${at + 1}`),
  )
  expect(rows.map(([, number]) => number)).toEqual(asked)
  expect(asked).toHaveLength(106)
})

it('[P2.3] names files and tests that are there, and says what falls short', () => {
  const named = [
    ...paper.matchAll(/`((?:client|server|shared|tests|scripts)\/[^`›\s]+)(?: › ([^`]+))?`/g),
  ]
  expect(named.length).toBeGreaterThan(50)
  const absent = named.filter(([, path = '', title]) => {
    if (!existsSync(join(projectRoot, path))) return true
    return title !== undefined && !titlesIn(path, read(path)).some((each) => each.title === title)
  })
  expect(absent.map(([whole]) => whole)).toEqual([])
  const short = [...paper.matchAll(/^\| (\d+\.\d+) +\| [^|]+ \| short/gm)].map(
    ([, number = '']) => number,
  )
  const said = paper.slice(0, paper.indexOf('## 1. Images'))
  for (const number of short) expect(said).toContain(number)
})
