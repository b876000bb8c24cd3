import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './source-files.ts'

const run = (script: string, ...words: string[]): ChildProcess =>
  spawn(process.execPath, [join(projectRoot, script), ...words], {
    cwd: projectRoot,
    stdio: 'inherit',
  })

const both = [
  run('node_modules/tsx/dist/cli.mjs', 'watch', 'server/main.ts', ...process.argv.slice(2)),
  run('node_modules/vite/bin/vite.js'),
]
const stop = (): void => {
  for (const child of both) child.kill('SIGTERM')
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of both) {
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
    stop()
  })
}
