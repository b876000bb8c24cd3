import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect } from 'vitest'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const usedBytes = (): number => {
  collect()
  const { heapUsed, external, arrayBuffers } = process.memoryUsage()
  return heapUsed + Math.max(external, arrayBuffers)
}

/** Runs it, then expects what stays in memory to have grown by less than `mostBytes`. */
export async function keepsLittle(mostBytes: number, run: () => Promise<void>): Promise<void> {
  const before = usedBytes()
  await run()
  expect(usedBytes() - before).toBeLessThan(mostBytes)
}
