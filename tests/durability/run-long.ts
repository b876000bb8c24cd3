import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { describeMachine } from '../bench/machine.ts'
import { restart } from '../bench/restart.ts'
import { killMany, type Killed } from './kills.ts'
import { isKept, resultsOf, type Proved } from './report.ts'

// From the command line: run-long.ts [kills] [first seed] [stored rooms].
const [kills = 200, firstSeed = 1, rooms = 5_000] = process.argv.slice(2).map(Number)
/** One world each: fresh rooms, other people, another chance. */
const killsEach = 50
const root = fileURLToPath(new URL('../..', import.meta.url))
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const begin = '<!-- results: written by npm run kill:long -->\n'

execFileSync(process.execPath, [here('../../scripts/build.mjs')], { stdio: 'inherit' })
const machine = await describeMachine()
const killed: Killed[] = []
for (let done = 0; done < kills; done += killsEach) {
  const times = Math.min(killsEach, kills - done)
  killed.push(await killMany(firstSeed + killed.length, times))
  console.log(JSON.stringify(killed.at(-1)))
}
const proved: Proved = {
  machine,
  commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim(),
  date: new Date().toISOString().slice(0, 10),
  killed,
  restart: await restart(rooms),
}
console.log(JSON.stringify(proved.restart))
const page = here('../../docs/durability.md')
const [before = ''] = (await readFile(page, 'utf8')).split(begin)
await writeFile(page, `${before}${begin}\n${resultsOf(proved)}`)
const prettier = here('../../node_modules/prettier/bin/prettier.cjs')
execFileSync(process.execPath, [prettier, '--write', page], { stdio: 'inherit' })
process.exit(isKept(proved) ? 0 : 1)
