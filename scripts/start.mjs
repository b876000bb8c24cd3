import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { installFromLock, projectRoot, requireNode } from './install.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

requireNode()
installFromLock()
await buildIfStale()

// marked by threads of its own, memory is cleaned up at the expense of whoever waits: on one core,
// everybody waited 100 ms for it (docs/benchmarks.md)
const flags = ['--enable-source-maps', '--no-concurrent-marking']
const relay = spawn(
  process.execPath,
  [...flags, join(projectRoot, 'dist/server/main.js'), ...process.argv.slice(2)],
  // the folder the command was typed in stays: --data, --cert and --key are read from there
  { stdio: 'inherit' },
)
for (const name of SIGNALS) {
  process.on(name, () => {
    // a terminal sends Ctrl-C to the relay too: sent twice, it would cut short the clean shutdown
    if (name === 'SIGINT' && process.stdin.isTTY) return
    relay.kill(name)
  })
}
relay.on('exit', (code, signal) => {
  process.exitCode = code ?? 128 + (signal === null ? 0 : constants.signals[signal])
})
