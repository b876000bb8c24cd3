import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'vitest'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** Twice, and a turn between: what the first one ends is given back by the second. */
const usedBytes = async (): Promise<number> => {
  collect()
  await new Promise((resolve) => setImmediate(resolve))
  collect()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

/** Runs it, then expects what stays in memory to have grown by less than `mostBytes`. */
export async function keepsLittle(mostBytes: number, run: () => Promise<void>): Promise<void> {
  const before = await usedBytes()
  await run()
  expect((await usedBytes()) - before).toBeLessThan(mostBytes)
}
