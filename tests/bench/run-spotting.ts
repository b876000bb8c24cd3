import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { packGazetteers } from '../../scripts/spotting/pack-gazetteers.ts'
import { openGazetteers } from '../../shared/synthesis/spotting/gazetteers.ts'
import { readRoster } from '../../shared/synthesis/spotting/roster.ts'
import { spot } from '../../shared/synthesis/spotting/spot.ts'
import { corpus } from '../spotting/labelled-text.ts'
import { withSection } from './sections.ts'

const WORDS = 10_000
const RUNS = 9

const texts = [...corpus('development'), ...corpus('held-out')]
const roster = readRoster(
  texts.flatMap((each) => each.roster).map((name) => ({ kind: 'any' as const, name })),
)

/** As many words as asked, of the labelled texts one after the other. */
function longText(words: number): string {
  const all = texts.map(({ text }) => text).join('\n\n')
  const count = all.split(/\s+/).length
  return Array.from({ length: Math.ceil(words / count) }, () => all)
    .join('\n\n')
    .split(' ')
    .slice(0, words)
    .join(' ')
}

function timed<T>(run: () => T): readonly [T, number] {
  const from = performance.now()
  const given = run()
  return [given, performance.now() - from]
}

const packed = packGazetteers()
const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
const kilobytes = brotliCompressSync(JSON.stringify(packed), { params }).length / 1000
const [lists, openMs] = timed(() => openGazetteers(packed))
const text = longText(WORDS)
const times = Array.from({ length: RUNS }, () => timed(() => spot(text, roster, lists))[1])
const [coldMs = 0, ...warm] = times
const warmMs = warm.toSorted((a, b) => a - b)[Math.floor(warm.length / 2)] ?? 0

const section = `## Spotting

On this machine, its load then ${(loadavg()[0] ?? 0).toFixed(1)}, Node ${process.versions.node}:

| what | measured | wanted |
| --- | --- | --- |
| the lists, brotli | ${kilobytes.toFixed(0)} kB | ≤ 250 kB |
| the lists opened, once | ${openMs.toFixed(0)} ms | |
| ${WORDS} words, the very first text | ${coldMs.toFixed(0)} ms | |
| ${WORDS} words, median of ${warm.length} more | ${warmMs.toFixed(0)} ms (${(warmMs / 300).toFixed(2)} of what is wanted) | < 300 ms |`

const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))
await writeFile(page, withSection(await readFile(page, 'utf8'), 'spotting', section))
const prettier = fileURLToPath(
  new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url),
)
execFileSync(process.execPath, [prettier, '--write', page], { stdio: 'inherit' })
console.log(section)
