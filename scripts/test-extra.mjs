import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

requireNode()
installFromLock()

const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(projectRoot, 'scripts/test-extra.ts'), ...process.argv.slice(2)],
  { cwd: projectRoot, stdio: 'inherit' },
)
process.exitCode = status ?? 1
