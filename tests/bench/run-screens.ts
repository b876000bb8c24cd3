import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { rounded, type Runs } from './figures.ts'
import type { Watched } from './frames.ts'
import { loads } from './loads.ts'
import { startRelayProcess, withFolder } from './relay-process.ts'
import { crowdedCockpit, writingAmong } from './screens.ts'
import { withSection } from './sections.ts'

// Slow phones and crowded tables in real Chromium, on the build in dist/; writes its part of docs/benchmarks.md.
const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url))

const seconds = ({ median, min, max }: Runs): string =>
  [median, min, max].map((ms) => (ms / 1_000).toFixed(1)).join(' | ')

const watchedRow = (what: string, { longTasksMs, keysMs, longestFrameMs }: Watched): string => {
  const most = (all: readonly number[]): number => Math.max(0, ...all)
  return `| ${what} | ${longTasksMs.length} | ${most(longTasksMs)} | ${most(keysMs)} | ${longestFrameMs} |`
}

await withFolder(async (folder) => {
  const relay = await startRelayProcess(folder)
  const before = rounded(loadavg()[0] ?? 0)
  const { home, invited } = await loads(relay.origin)
  const writing = await writingAmong(relay.origin)
  const cockpit = await crowdedCockpit(relay.origin)
  await relay.stop()
  const after = rounded(loadavg()[0] ?? 0)
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
  const text = `## Slow phones, crowded tables

Written by \`npx tsx tests/bench/run-screens.ts\` from the build of ${commit}, on ${new Date().toISOString().slice(0, 10)}; load of
the machine when it began ${before}, at the end ${after} (2 is every core busy). Chromium, page 4× slower but for the cockpit.
The table's other clients and the relay share these cores: above 2, what waits its turn is counted here too.

From the address asked for to the first usable screen, 1.6 Mbit/s, 150 ms; seconds, ${home.coldMs.runs} runs. Targets: cold
6 s, warm (the app kept by the device) 2 s.

| screen | median | min | max |
| --- | --- | --- | --- |
| home, whole, cold | ${seconds(home.coldMs)} |
| home, whole, warm | ${seconds(home.warmMs)} |
| a link scanned → a name asked, cold | ${seconds(invited.coldMs)} |
| the same, warm | ${seconds(invited.warmMs)} |

Milliseconds; a key is counted up to the frame that shows its letter, those under 16 ms are not told. Target: no task
of 50 ms.

| what goes on | tasks of 50 ms and more | longest task | slowest key | longest frame |
| --- | --- | --- | --- | --- |
${watchedRow('a hundred letters, 60 echoes on the phone', writing.alone)}
${watchedRow('the same, an echo more each second', writing.among)}
${watchedRow(`cockpit with ${cockpit.cards} cards, 10 s of nothing`, cockpit.quiet)}
${watchedRow('the same, an echo each second for 20 s', cockpit.lively)}
`
  console.log(text)
  await writeFile(page, withSection(await readFile(page, 'utf8'), 'screens', text))
})
const prettier = fileURLToPath(
  new URL('../../node_modules/prettier/bin/prettier.cjs', import.meta.url),
)
execFileSync(process.execPath, [prettier, '--write', page], { stdio: 'inherit' })
