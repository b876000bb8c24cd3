import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, isStale } from './build.mjs'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

requireNode()
installFromLock()
if (isStale()) {
  console.log('Construction de l’application… / Building…')
  if (!(await build())) {
    console.error('La construction a échoué : voir ci-dessus. / The build failed: see above.')
    process.exit(1)
  }
}

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
