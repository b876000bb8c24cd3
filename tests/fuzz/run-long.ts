import { cpus, totalmem } from 'node:os'
import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { besiege } from './siege.ts'

// Hostile inputs from the command line: run-long.ts [how many] [first seed].
const [wanted = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const inputsEach = 20_000

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const heapMb = (): number => {
  collect()
  return Math.round(process.memoryUsage().heapUsed / 1e6)
}

const total = new Map<string, number>()
const add = (prefix: string, counts: ReadonlyMap<string, number>): void => {
  for (const [name, times] of counts)
    total.set(prefix + name, (total.get(prefix + name) ?? 0) + times)
}

const startedMs = performance.now()
const heaps: number[] = []
const faults: string[] = []
let inputs = 0
let seed = firstSeed
for (; inputs < wanted; seed += 1) {
  const siege = await besiege(seed, inputsEach)
  inputs += siege.inputs
  add('closed ', siege.ends)
  add('answered ', siege.answers)
  for (const fault of siege.faults) faults.push(`seed ${seed}: ${fault}`)
  heaps.push(heapMb())
  if ((seed - firstSeed) % 10 === 9)
    console.log(`${inputs} inputs, ${faults.length} faults, heap ${heaps.at(-1)} MB`)
}
const seconds = Math.round((performance.now() - startedMs) / 1_000)
console.log(
  `${inputs} hostile inputs, seeds ${firstSeed} to ${seed - 1}, ${faults.length} faults, ${seconds} s`,
)
console.log(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
)
console.log(
  `heap after each siege: ${Math.min(...heaps)} to ${Math.max(...heaps)} MB, first ${heaps[0]}, last ${heaps.at(-1)}`,
)
for (const [name, times] of [...total].sort(([, left], [, right]) => right - left))
  console.log(`${name}: ${times}`)
for (const fault of faults) console.log(fault)
process.exit(faults.length > 0 ? 1 : 0)
