import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lockFaults } from './lock.ts'
import type { Lock } from './lock.ts'
import { report } from './report.ts'
import { projectRoot } from './source-files.ts'

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as Lock
report('lock', lockFaults(lock), `${Object.keys(lock.packages).length} entries`)
