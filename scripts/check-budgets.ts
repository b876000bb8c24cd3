import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeBudgets } from './budgets.ts'
import { measureSource } from './measure-source.ts'
import { report } from './report.ts'
import { isTypeScript, listFiles, projectRoot } from './source-files.ts'

const paths = [
  ...listFiles(['client', 'server', 'shared', 'tests', 'scripts']).filter(isTypeScript),
  'vite.config.ts',
  'vite.server.config.ts',
]
const measures = paths.map((path) =>
  measureSource(path, readFileSync(join(projectRoot, path), 'utf8')),
)
const { faults, figures } = judgeBudgets(measures)
report('budgets', faults, figures)
