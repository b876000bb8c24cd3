import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { report } from './report.ts'
import {
  checkFaults,
  checksIn,
  promiseFaults,
  promisesIn,
  ruleFaults,
  rulesIn,
  stagesIn,
  titlesIn,
} from './rules.ts'
import { listFiles, projectRoot } from './source-files.ts'

const SPECIFICATION = 'docs/SPEC.md'
const CONTRACT = 'docs/CONTRAT.md'
const WHOLE_TEST = 'scripts/test.ts'

const read = (path: string): string => {
  const whole = join(projectRoot, path)
  return existsSync(whole) ? readFileSync(whole, 'utf8') : ''
}

const titles = listFiles(['client', 'server', 'shared', 'tests', 'scripts'])
  .filter((path) => /\.test\.tsx?$/.test(path))
  // the check's own tests speak of rules that do not exist
  .filter((path) => path !== 'scripts/rules.test.ts')
  .flatMap((path) => titlesIn(path, read(path)))

const rules = rulesIn(read(SPECIFICATION))
const checks = checksIn(read(SPECIFICATION))
const { promised, faults } = promisesIn(read(CONTRACT))
const ofRules = [
  ...ruleFaults(rules, titles, checks.keys()),
  ...checkFaults(checks, stagesIn(read(WHOLE_TEST))),
]
const absent = [
  ...(rules.length === 0 ? [`${SPECIFICATION} is missing or holds no numbered rule`] : []),
  ...(promised.length === 0 ? [`${CONTRACT} is missing or promises nothing`] : []),
]
report(
  'rules',
  [...absent, ...ofRules, ...faults, ...promiseFaults(promised, titles)],
  `${rules.length} rules, ${promised.length} promises, ${titles.length} titles`,
)
