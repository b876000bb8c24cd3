import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

requireNode()
installFromLock()
await buildIfStale()

const loader = join(projectRoot, 'node_modules/tsx/dist/loader.mjs')
const script = join(projectRoot, 'scripts/rehearse.ts')
const rehearsal = spawn(process.execPath, ['--import', loader, script, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    // a terminal sends Ctrl-C to the other one too
    if (name === 'SIGTERM' || !process.stdin.isTTY) rehearsal.kill(name)
  })
}
rehearsal.on('exit', (code) => {
  process.exitCode = code ?? 1
})
