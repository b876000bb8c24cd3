import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

// `npm run backup`, `restore` and `doctor`: what is built is used as it is, even when it is older than the
// sources: a command of a host that is being updated must not build anything under a relay that runs.
requireNode()
const built = join(projectRoot, 'dist/server/host.js')
if (!existsSync(built)) {
  installFromLock()
  if (!(await build())) process.exit(1)
}
const words = ['--enable-source-maps', built, ...process.argv.slice(2)]
spawn(process.execPath, words, { stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1
})
