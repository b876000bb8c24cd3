import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openGazetteers, type Gazetteers } from '../shared/synthesis/spotting/gazetteers.ts'
import { corpus } from '../tests/spotting/labelled-text.ts'
import { measureOf, type Measure } from '../tests/spotting/measure.ts'
import { outcomeOf } from '../tests/spotting/tally.ts'
import { packGazetteers } from './spotting/pack-gazetteers.ts'
import { projectRoot } from './source-files.ts'

const PAGE = 'docs/spotting.md'
const BEGIN = '<!-- measures: begin -->'
const END = '<!-- measures: end -->'

const PARTS = [
  ['examples', 'the four examples'],
  ['development', 'development'],
  ['held-out', 'held out'],
  ['final', 'final'],
] as const

const percent = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))

const rate = ({ hits, of, low, high }: Measure['recall']): string =>
  of === 0 ? '–' : `${percent(hits / of)} (${hits}/${of}; ${low.toFixed(2)}–${high.toFixed(2)})`

const row = ([name, each]: readonly [string, Measure]): string =>
  `| ${name} | ${each.texts} | ${each.words} | ${rate(each.recall)} | ${rate(each.clues)} | ${each.falseMasksPer100.toFixed(2)} | ${each.falseCluesPer100.toFixed(2)} | ${each.keptMasked} | ${each.textsWithMiss} of ${each.texts} |`

function overall(measures: readonly (readonly [string, Measure])[]): string[] {
  return [
    '| part | texts | words | recall of masks (Wilson 95 %) | clues flagged | false masks per 100 words | false clues per 100 words | kept words masked | texts with a miss |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...measures.map(row),
  ]
}

const cell = (measure: Measure, name: string): string => {
  const found = measure.byClass.get(name)
  return found === undefined ? '–' : rate(found)
}

function byClass(measures: readonly (readonly [string, Measure])[]): string[] {
  const classes = [...new Set(measures.flatMap(([, each]) => [...each.byClass.keys()]))].sort()
  return [
    `| class | ${measures.map(([name]) => name).join(' | ')} |`,
    `| --- | ${measures.map(() => '---').join(' | ')} |`,
    ...classes.map(
      (name) => `| ${name} | ${measures.map(([, each]) => cell(each, name)).join(' | ')} |`,
    ),
  ]
}

function section(gazetteers: Gazetteers, withRoster: boolean): string[] {
  const measures = PARTS.map(([part, name]) => {
    const outcomes = corpus(part).map((text) => outcomeOf(text, gazetteers, withRoster))
    return [name, measureOf(outcomes)] as const
  }).filter(([, { texts }]) => texts > 0)
  return [
    `### ${withRoster ? 'With' : 'Without'} a roster`,
    '',
    ...overall(measures),
    '',
    ...byClass(measures),
    '',
  ]
}

const gazetteers = openGazetteers(packGazetteers())
const measured = [...section(gazetteers, true), ...section(gazetteers, false)].join('\n')
const path = join(projectRoot, PAGE)
const page = readFileSync(path, 'utf8')
const from = page.indexOf(BEGIN) + BEGIN.length
writeFileSync(path, `${page.slice(0, from)}\n\n${measured}\n${page.slice(page.indexOf(END))}`)
const prettier = join(projectRoot, 'node_modules/prettier/bin/prettier.cjs')
spawnSync(process.execPath, [prettier, '--write', path], { stdio: 'inherit' })
