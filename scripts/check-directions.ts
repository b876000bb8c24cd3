import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { report } from './report.ts'
import { isTypeScript, listFiles, projectRoot } from './source-files.ts'

type Violation = {
  readonly from: string
  readonly to: string
  readonly rule: { readonly name: string }
  readonly cycle?: readonly { readonly name: string }[]
}
type Cruise = {
  readonly modules: readonly { readonly source: string }[]
  readonly summary: { readonly violations: readonly Violation[] }
}

const FOLDERS = ['client/src', 'server', 'shared', 'tests']

const cruise = (): Cruise => {
  const binary = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const run = spawnSync(
    process.execPath,
    [binary, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...FOLDERS],
    { cwd: projectRoot, encoding: 'utf8', maxBuffer: 512 * 1024 * 1024 },
  )
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser said: ${run.stderr}`)
  return JSON.parse(run.stdout) as Cruise
}

const sentence = ({ rule, from, to, cycle }: Violation): string => {
  const path = cycle === undefined ? [to] : cycle.map(({ name }) => name)
  return `${rule.name}: ${[from, ...path].join(' → ')}`
}

const { modules, summary } = cruise()
const seen = new Set(modules.map(({ source }) => source))
const expected = listFiles(FOLDERS).filter(isTypeScript)
// a TypeScript the tool cannot read makes it pass with nothing seen: every file must be seen
const unseen = expected.filter((path) => !seen.has(path)).map((path) => `not read: ${path}`)
const empty = expected.length === 0 ? ['no module was read'] : []
report(
  'directions',
  [...empty, ...unseen, ...summary.violations.map(sentence)],
  `${expected.length} modules read`,
)
