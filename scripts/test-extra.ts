import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { missingAfterInstall, type Program } from './debian-packages.ts'
import { findChromium } from './find-chromium.ts'
import { projectRoot } from './source-files.ts'
import { runStage, type Stage } from './stage.ts'
import { countVitest, type VitestReport } from './vitest-count.ts'

/** Tests that ask for programs of the system, each with what sets them up on a fresh machine. */
type Suite = {
  readonly name: string
  readonly file: string
  readonly programs: readonly Program[]
  readonly needsChromium?: boolean
  readonly needsBuild?: boolean
}

const suites: readonly Suite[] = [
  {
    name: 'word processors',
    file: 'tests/extra/word-processors.test.ts',
    programs: [
      { name: 'soffice', packages: ['libreoffice-writer-nogui', 'fonts-liberation'] },
      { name: 'pdftotext', packages: ['poppler-utils'] },
    ],
  },
  {
    name: 'printed page',
    file: 'tests/extra/printed-page.test.ts',
    programs: [
      { name: 'pdftotext', packages: ['poppler-utils'] },
      { name: 'pdfinfo', packages: ['poppler-utils'] },
    ],
    needsChromium: true,
  },
  {
    name: 'printed papers',
    file: 'tests/extra/printed-papers.test.ts',
    programs: [
      { name: 'pdftotext', packages: ['poppler-utils'] },
      { name: 'pdftoppm', packages: ['poppler-utils'] },
    ],
    needsChromium: true,
  },
  {
    name: 'reverse proxies',
    file: 'tests/extra/proxies.test.ts',
    programs: [
      { name: 'caddy', packages: ['caddy'] },
      { name: 'nginx', packages: ['nginx'] },
      { name: 'openssl', packages: ['openssl'] },
    ],
    needsChromium: true,
    needsBuild: true,
  },
  {
    name: 'jetstream store',
    file: 'tests/extra/nats.test.ts',
    programs: [{ name: 'nats-server', packages: ['nats-server'] }],
  },
  {
    name: 'jetstream in trouble',
    file: 'tests/extra/nats-trouble.test.ts',
    programs: [{ name: 'nats-server', packages: ['nats-server'] }],
  },
  {
    name: 'relays in trouble',
    file: 'tests/extra/nats-relays.test.ts',
    programs: [{ name: 'nats-server', packages: ['nats-server'] }],
  },
  {
    name: 'relays and nodes killed',
    file: 'tests/extra/nats-failover.test.ts',
    programs: [{ name: 'nats-server', packages: ['nats-server'] }],
    needsBuild: true,
  },
  {
    name: 'browsers while they are killed',
    file: 'tests/extra/nats-browsers.test.ts',
    programs: [{ name: 'nats-server', packages: ['nats-server'] }],
    needsBuild: true,
    needsChromium: true,
  },
]

const limitMinutes = 6
const tally = { passed: 0, failed: 0 }

const countOf = (report: string): ReturnType<typeof countVitest> =>
  existsSync(report)
    ? countVitest(JSON.parse(readFileSync(report, 'utf8')) as VitestReport)
    : { passed: 0, failed: 0, failures: [], faults: ['no report was written'] }

/** Runs the tests of a suite that is set up. */
async function run({ name, file }: Suite): Promise<void> {
  const report = join(projectRoot, `.cache/vitest-extra-${name.replaceAll(' ', '-')}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const words = ['run', '--project', 'extra', file, ...reporters]
  const stage: Stage = { name, script: 'node_modules/vitest/vitest.mjs', words, limitMinutes }
  const result = await runStage(stage)
  const counted = countOf(report)
  const isBroken = counted.faults.length > 0 || (!result.passed && counted.failed === 0)
  const failed = counted.failed + (isBroken ? 1 : 0)
  tally.passed += counted.passed
  tally.failed += failed
  const seconds = (result.durationMs / 1000).toFixed(1).padStart(6)
  const tests = `${counted.passed} passed, ${counted.failed} failed`
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${name}: ${tests}`)
  const why = [...counted.failures, ...counted.faults]
  if (failed > 0) console.log([...why, result.output, ...why, ''].join('\n'))
}

/** Why a suite cannot run here, in one line. */
async function unready(suite: Suite): Promise<string | undefined> {
  const { programs, needsChromium, needsBuild } = suite
  const missing = missingAfterInstall(programs)
  if (missing === undefined && needsBuild === true) {
    const built = await runStage({ name: 'build', script: 'scripts/build.mjs', limitMinutes })
    if (!built.passed) return 'the build failed: run npm run build'
  }
  if (missing !== undefined || needsChromium !== true) return missing
  const script = 'scripts/ensure-chromium.ts'
  const { passed, output } = await runStage({ name: 'chromium', script, limitMinutes })
  const chromium = findChromium()
  if (chromium !== undefined) process.env['CHROMIUM'] = chromium
  return passed ? undefined : (output.trim().split('\n').at(-1) ?? 'no Chromium')
}

mkdirSync(join(projectRoot, '.cache'), { recursive: true })
for (const suite of suites) {
  const why = await unready(suite)
  if (why === undefined) await run(suite)
  else {
    tally.failed += 1
    console.log(`FAILED           ${suite.name}: ${why}`)
  }
}

console.log(`${tally.passed} passed, ${tally.failed} failed`)
if (tally.failed > 0) process.exitCode = 1
