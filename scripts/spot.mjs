import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

requireNode()
// nothing but spans on the standard output: what is installed is told on the other one
installFromLock(console.error, ['ignore', 2, 2])

const { status } = spawnSync(
  process.execPath,
  [
    '--import',
    join(projectRoot, 'node_modules/tsx/dist/loader.mjs'),
    join(projectRoot, 'scripts/spot.ts'),
    ...process.argv.slice(2),
  ],
  // the folder the command was typed in stays: the roster is read from there
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
