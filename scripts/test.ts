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

// What was found well in a file is kept until that file changes, or what reads it does.
const kept = '.cache/checked'

const types = (folder: string): Step => {
  const again = ['--incremental', '--tsBuildInfoFile', `${kept}/types-${folder}.json`]
  return bin(`types ${folder}`, 'typescript/bin/tsc', '--noEmit', '-p', folder, ...again)
}

const formatting = (): Step => {
  const again = ['--cache', '--cache-strategy', 'content', '--cache-location', `${kept}/formatting`]
  const words = ['--check', '--log-level', 'warn', ...again, '.']
  return bin('formatting', 'prettier/bin/prettier.cjs', ...words)
}

/** Those between the same brackets run two at a time, in this order: one alone leaves a core idle. */
const steps: readonly (readonly Step[])[] = [
  [{ name: 'chromium', script: 'scripts/ensure-chromium.ts', limitMinutes: 6, quick: false }],
  [
    { name: 'build', script: 'scripts/build.mjs', limitMinutes: 8, quick: true },
    formatting(),
    types('tests'),
    types('client'),
    bin('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
    bin('unused', 'knip/bin/knip.js', '--no-progress'),
    check('directions'),
    types('server'),
    types('shared'),
    check('budgets'),
    check('rules'),
    check('lock'),
  ],
  [vitest('unit', ['node', 'views'], 8)],
  [vitest('durability', ['durability'], 8), vitest('simulation', ['simulation'], 8), check('size')],
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
  const core = async (): Promise<void> => {
    for (let step = chosen.shift(); step !== undefined; step = chosen.shift())
      settle(step, await runStage(step))
  }
  await Promise.all([core(), core()])
  const chromium = findChromium()
  if (chromium !== undefined) process.env['CHROMIUM'] = chromium
}

for (const failure of failures) console.log(failure)
console.log(`\nin ${((performance.now() - startedMs) / 60_000).toFixed(1)} minutes`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
if (tally.failed > 0) process.exitCode = 1
