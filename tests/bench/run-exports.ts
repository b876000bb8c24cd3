import { readFile, writeFile } from 'node:fs/promises'
import { exportFile, exportFormats } from '../../client/src/export/export-file.ts'
import { longReleased } from '../../shared/synthesis/testing/released.ts'
import { runsOf, type Runs } from './figures.ts'
import { describeMachine } from './machine.ts'
import { withSection } from './sections.ts'
import { table, type Row } from './table.ts'

// How long a text of twenty printed pages takes to become each file, and writes it into docs/benchmarks.md.
const page = new URL('../../docs/benchmarks.md', import.meta.url)
const rounds = 15
/** Each takes two pages of paper. */
const text = longReleased(10)

async function timed(format: (typeof exportFormats)[number]): Promise<Runs> {
  const tookMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const startedMs = performance.now()
    await exportFile(format, text)
    tookMs.push(performance.now() - startedMs)
  }
  return runsOf(tookMs)
}

const rows: Row[] = []
for (const format of exportFormats) {
  const { median, min, max } = await timed(format)
  const { bytes } = await exportFile(format, text)
  rows.push([format, median, min, max, Math.round(bytes.length / 1000)])
}
const machine = await describeMachine()
console.log(JSON.stringify({ machine, rows }))
const head = ['file', 'ms, median', 'min', 'max', 'kB']
const section = `## Files of a released text

Ten stakes, twenty pages of paper; ${rounds} runs each, the first with the code still cold. Aim: a DOCX in less
than a second. \`npx tsx tests/bench/run-exports.ts\`.

${table(head, rows)}`
await writeFile(page, withSection(await readFile(page, 'utf8'), 'exports', section))
