import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { rounded } from './figures.ts'
import { firstScreen } from './first-screen.ts'
import { joinWords } from './join-words.ts'
import { describeMachine } from './machine.ts'
import { reportOf, type Measured } from './report.ts'
import { restart } from './restart.ts'
import { sectionOf } from './sections.ts'
import { sessionLoad, type SessionLoad } from './session-load.ts'

// How many whole tables from the command line: run-all.ts [how many].
const [tables = 3] = process.argv.slice(2).map(Number)
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

function say<T>(name: string, figures: T): T {
  console.log(JSON.stringify({ [name]: figures }))
  return figures
}

function commit(): string {
  const named = process.env['BENCH_COMMIT']
  return (
    named ?? execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim()
  )
}

execFileSync(process.execPath, [here('../../scripts/build.mjs')], { stdio: 'inherit' })
const machine = say('machine', await describeMachine())
const sessionLoads: SessionLoad[] = []
for (let run = 0; run < tables; run += 1) {
  sessionLoads.push(say('sessionLoad', await sessionLoad()))
}
const measured: Measured = {
  machine,
  commit: commit(),
  date: new Date().toISOString().slice(0, 10),
  sessionLoads,
  restart: say('restart', await restart()),
  joinWords: say('joinWords', await joinWords()),
  firstScreen: say('firstScreen', await firstScreen()),
  loadAfter: rounded(loadavg()[0] ?? 0),
}
const page = here('../../docs/benchmarks.md')
// What another bench wrote of it stays.
const before = await readFile(page, 'utf8')
const others = ['relay', 'exports', 'spotting', 'screens', 'year'].map(
  (name) => sectionOf(before, name) ?? '',
)
await writeFile(page, `${[reportOf(measured), ...others].join('\n')}\n`)
const prettier = here('../../node_modules/prettier/bin/prettier.cjs')
execFileSync(process.execPath, [prettier, '--write', page], { stdio: 'inherit' })
