import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { rounded, type Runs } from './figures.ts'
import { startRelayProcess, withFolder } from './relay-process.ts'
import { withSection } from './sections.ts'
import { turning } from './turning.ts'
import { year } from './year.ts'

// A year of a group, and its key that turns, on the build in dist/; writes its part of docs/benchmarks.md.
const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

const cells = ({ median, min, max }: Runs): string => [median, min, max].map(rounded).join(' | ')
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`

await withFolder(async (folder) => {
  const before = rounded(loadavg()[0] ?? 0)
  const relay = await startRelayProcess(folder)
  const turned = await turning(relay.origin)
  await relay.stop()
  const lived = await withFolder(year)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
  const ratio = (one: number, other: number): string => (one / other).toFixed(2)
  const { openedLateMs, openedFirstMs, homeLateMs, homeFirstMs, sealedBytes, storedBytes } = lived
  const text = `## A year of a group

Written by \`npx tsx tests/bench/run-year.ts\` from the build of ${commit}, on ${new Date().toISOString().slice(0, 10)}; load of the
machine when it began ${before}, at the end ${rounded(loadavg()[0] ?? 0)}. ${lived.sessions} sessions of twelve people: 40 situations each,
all told again in three moments, 400 echoes, one in ten taken back, at the pace a member may send. Beside it, in turns,
groups of today. Milliseconds of ${openedLateMs.runs} runs.

| what | median | min | max |
| --- | --- | --- | --- |
| one more session opened, eleven people entered, after the year | ${cells(openedLateMs)} |
| the same in a group of today | ${cells(openedFirstMs)} |
| Home with its group and session ready, page 4× slower, app kept, after the year | ${cells(homeLateMs)} |
| the same in a group of today | ${cells(homeFirstMs)} |
| the key of sixteen turned away from one: gesture on a laptop → in another’s document | ${cells(turned)} |

A session opens at ${ratio(openedLateMs.median, openedFirstMs.median)} of what it costs in a group of today (aim ≤ 1.2). Home: ${ratio(homeLateMs.median, homeFirstMs.median)}, under 1 s wanted.
Key turned: under 500 ms wanted. The relay keeps ${kilobytes(storedBytes)} of files for ${kilobytes(sealedBytes)} of sealed words: × ${ratio(storedBytes, sealedBytes)} (aim ≤ 2).
`
  console.log(text)
  await writeFile(page, withSection(await readFile(page, 'utf8'), 'year', text))
})
const prettier = fileURLToPath(
  new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url),
)
execFileSync(process.execPath, [prettier, '--write', page], { stdio: 'inherit' })
