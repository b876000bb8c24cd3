import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './find-chromium.ts'
import { projectRoot } from './source-files.ts'
import { runStage } from './stage.ts'
import type { Stage, StageResult } from './stage.ts'
import { countVitest } from './vitest-count.ts'
import type { VitestReport } from './vitest-count.ts'

type Step = Stage & { readonly report?: string; readonly quick: boolean }

const check = (name: string): Step => ({ name, script: `scripts/check-${name}.ts`, quick: true })
const bin = (name: string, script: string, ...words: string[]): Step => ({
  name,
  script: `node_modules/${script}`,
  words,
  quick: true,
})

const vitest = (name: string, projects: readonly string[], limitMinutes: number): Step => {
  const report = `.cache/vitest-${name}.json`
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const words = ['run', ...chosen, ...reporters]
  const script = 'node_modules/vitest/vitest.mjs'
  return { name, script, words, report, limitMinutes, quick: name === 'unit' }
}

const types = (folder: string): Step =>
  bin(`types ${folder}`, 'typescript/bin/tsc', '--noEmit', '-p', folder)

/** Those between the same brackets run side by side: each leaves a core idle for much of its time. */
const steps: readonly (readonly Step[])[] = [
  [{ name: 'chromium', script: 'scripts/ensure-chromium.ts', limitMinutes: 6, quick: false }],
  [
    bin('formatting', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    bin('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  ],
  [check('directions'), check('budgets')],
  [check('lock'), types('shared'), types('server')],
  [types('client'), types('tests')],
  [vitest('unit', ['node', 'views'], 8)],
  [{ name: 'build', script: 'scripts/build.mjs', quick: true }],
  [check('size'), check('rules'), bin('unused', 'knip/bin/knip.js', '--no-progress')],
  [vitest('simulation', ['simulation'], 8), vitest('durability', ['durability'], 8)],
  [vitest('browser', ['browser'], 14)],
]

const tally = { passed: 0, failed: 0 }
const failures: string[] = []

const line = (name: string, { passed, durationMs }: StageResult, note: string): void => {
  const seconds = (durationMs / 1000).toFixed(1).padStart(6)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}${note}`)
}

/** Adds a step to the tally; a vitest step counts its tests, any other counts for one. */
const settle = (step: Step, result: StageResult): void => {
  const path = step.report === undefined ? undefined : join(projectRoot, step.report)
  const counted =
    path !== undefined && existsSync(path)
      ? countVitest(JSON.parse(readFileSync(path, 'utf8')) as VitestReport)
      : { passed: result.passed && path === undefined ? 1 : 0, failed: 0, failures: [], faults: [] }
  const isBroken = counted.faults.length > 0 || (!result.passed && counted.failed === 0)
  const failed = counted.failed + (isBroken ? 1 : 0)
  tally.passed += counted.passed
  tally.failed += failed
  const passed = result.passed && failed === 0
  const lastLine = result.output.trim().split('\n').at(-1) ?? ''
  const tests = `: ${counted.passed} passed, ${counted.failed} failed`
  const isCheck = passed && step.script.startsWith('scripts/check-')
  line(step.name, { ...result, passed }, path === undefined ? '' : tests)
  if (isCheck) console.log(`                 ${lastLine}`)
  // whoever shows only the beginning of a long output, or only its end, must still see what failed
  if (!passed) console.log([...counted.failures, ...counted.faults, result.output, ''].join('\n'))
  failures.push(...counted.failures, ...counted.faults)
}

const isQuick = process.argv.includes('--quick')
const startedMs = performance.now()
mkdirSync(join(projectRoot, '.cache'), { recursive: true })

for (const together of steps) {
  const chosen = together.filter(({ quick }) => quick || !isQuick)
  for (const { report } of chosen)
    if (report !== undefined) rmSync(join(projectRoot, report), { force: true })
  const ran = chosen.map(async (step) => ({ step, result: await runStage(step) }))
  for (const { step, result } of await Promise.all(ran)) settle(step, result)
  const chromium = findChromium()
  if (chromium !== undefined) process.env['CHROMIUM'] = chromium
}

for (const failure of failures) console.log(failure)
console.log(`\nin ${((performance.now() - startedMs) / 60_000).toFixed(1)} minutes`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
if (tally.failed > 0) process.exitCode = 1
