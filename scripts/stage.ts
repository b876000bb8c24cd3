import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './source-files.ts'

const MINUTE_MS = 60_000
const DEFAULT_LIMIT_MS = 3 * MINUTE_MS

/** One command of the test run: a Node script of this project or of a package, with its words. */
export type Stage = {
  readonly name: string
  readonly script: string
  readonly words?: readonly string[]
  readonly limitMinutes?: number
}

/** How a stage went, and what it printed. */
export type StageResult = {
  readonly passed: boolean
  readonly durationMs: number
  readonly output: string
}

/** Runs one stage to its end; past its limit it is stopped with all it started, and failed. */
export const runStage = (stage: Stage): Promise<StageResult> =>
  new Promise((resolve) => {
    const startedMs = performance.now()
    const loader = stage.script.endsWith('.ts') ? ['--import', 'tsx'] : []
    const child = spawn(
      process.execPath,
      [...loader, join(projectRoot, stage.script), ...(stage.words ?? [])],
      // a group of its own, so that a browser or a relay it started is stopped with it
      { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    )
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece))
    const stopGroup = (): void => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    const limitMs = (stage.limitMinutes ?? 0) * MINUTE_MS || DEFAULT_LIMIT_MS
    const timer = setTimeout(() => {
      pieces.push(Buffer.from(`\nstopped after ${limitMs / MINUTE_MS} minutes\n`))
      stopGroup()
    }, limitMs)
    const onInterrupt = (): void => {
      stopGroup()
      process.exit(130)
    }
    process.once('SIGINT', onInterrupt)
    process.once('SIGTERM', onInterrupt)
    child.on('close', (code) => {
      clearTimeout(timer)
      process.off('SIGINT', onInterrupt)
      process.off('SIGTERM', onInterrupt)
      const output = Buffer.concat(pieces).toString('utf8')
      resolve({ passed: code === 0, durationMs: performance.now() - startedMs, output })
    })
  })
