import { mkdtemp, open, rm } from 'node:fs/promises'
import { arch, cpus, loadavg, tmpdir, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { rounded, runsOf } from './figures.ts'

/** What the figures were measured on. */
export interface Machine {
  readonly cores: number
  readonly processor: string
  readonly memoryGb: number
  readonly system: string
  readonly node: string
  /** A 4 kB write made durable, median, where the relay's data lay. */
  readonly durableWriteMs: number
  /** What others asked of the processors while this began: 1 is one busy core. */
  readonly loadBefore: number
}

/** How long this disk takes to make a small write durable: no act can be faster. */
async function durableWriteMs(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'faire-echo-bench-'))
  const file = await open(join(folder, 'written'), 'w')
  const page = new Uint8Array(4_096)
  const took: number[] = []
  for (let turn = 0; turn < 100; turn += 1) {
    const startedMs = performance.now()
    await file.write(page)
    await file.datasync()
    took.push(performance.now() - startedMs)
  }
  await file.close()
  await rm(folder, { recursive: true })
  return runsOf(took).median
}

export async function describeMachine(): Promise<Machine> {
  const loadBefore = rounded(loadavg()[0] ?? 0)
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: rounded(totalmem() / 2 ** 30),
    system: `${type()} ${arch()}`,
    node: process.version,
    durableWriteMs: await durableWriteMs(),
    loadBefore,
  }
}
