import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { failOver, type Outcome } from '../extra/nats-failover.ts'
import { rounded } from './figures.ts'
import { describeMachine } from './machine.ts'
import { measureCost } from './scale/cost.ts'
import { scaleSection, type Run } from './scale/report.ts'
import { withSection } from './sections.ts'

// Three relays on three nodes under kills, then one relay on each store; writes its part of docs/benchmarks.md.
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const page = here('../../docs/benchmarks.md')

/** `npm run bench:scale -- rounds rooms`: fewer of them for a first look. */
const [rounds = 3, rooms = 60] = process.argv.slice(2).map(Number)
const people = 12
/** An act every fifteen seconds from each: four a second to five rooms. */
const everyMs = 15_000

const tell = (line: string): void => console.error(line)

async function kill(seed: number): Promise<Run> {
  const loadBefore = rounded(loadavg()[0] ?? 0)
  const outcome: Outcome = await failOver({ seed, rooms, people, everyMs, phaseMs: 8_000, tell })
  if (outcome.faults.length > 0) tell(outcome.faults.join('\n'))
  return { loadBefore, loadAfter: rounded(loadavg()[0] ?? 0), ...outcome }
}

execFileSync(process.execPath, [here('../../scripts/build.mjs')], { stdio: ['ignore', 2, 2] })
const machine = await describeMachine()
const cost = await measureCost({
  rooms,
  changesPerSecond: (rooms * people * 1_000) / everyMs,
  rounds,
})
tell(JSON.stringify(cost))
const runs: Run[] = []
for (let seed = 1; seed <= rounds; seed += 1) runs.push(await kill(seed))
const asked = { rooms, people, everyMs }
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: here('../..') })
const measured = {
  machine,
  cost,
  runs,
  ...asked,
  commit: commit.toString().trim(),
  date: new Date().toISOString().slice(0, 10),
}
console.log(JSON.stringify(measured, undefined, 2))
await writeFile(page, withSection(await readFile(page, 'utf8'), 'scale', scaleSection(measured)))
const prettier = here('../../node_modules/prettier/bin/prettier.cjs')
execFileSync(process.execPath, [prettier, '--write', page], { stdio: ['ignore', 2, 2] })
process.exit(0)
