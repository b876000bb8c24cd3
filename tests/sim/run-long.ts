import process from 'node:process'
import { installVirtualTime } from './virtual-time.ts'

// Seeds from the command line: run-long.ts [first] [how many].
const [first = 1, count = 10_000] = process.argv.slice(2).map(Number)
const { runSeed } = await import('./run-seed.ts')

const startedMs = performance.now()
let written = 0
const failed: number[] = []
for (let seed = first; seed < first + count; seed += 1) {
  const outcome = await runSeed(installVirtualTime, seed)
  written += outcome.written
  if (outcome.faults.length > 0) {
    failed.push(seed)
    console.log(`seed ${seed}\n  ${outcome.faults.join('\n  ')}\n${outcome.trace.join('\n')}\n`)
  }
  const done = seed - first + 1
  if (done % 500 === 0) console.log(`${done} seeds, ${failed.length} failed`)
}
const seconds = (performance.now() - startedMs) / 1_000
console.log(`${count} seeds, ${written} records, ${failed.length} failed, ${seconds.toFixed(0)} s`)
if (failed.length > 0) {
  console.log(`failed: ${failed.join(' ')}`)
  process.exitCode = 1
}
process.exit()
