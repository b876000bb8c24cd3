import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { projectRoot } from './source-files.ts'

const MINUTE_MS = 60_000
const DEFAULT_LIMIT_MINUTES = 3

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

/** Stops a child with everything it started. */
const stopGroup = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // no such group: nothing is left to stop, which is what was wanted
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const start = ({ script, words }: Stage): ChildProcess => {
  const loader = script.endsWith('.ts') ? ['--import', 'tsx'] : []
  return spawn(process.execPath, [...loader, join(projectRoot, script), ...(words ?? [])], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // a group of its own, so that a browser or a relay it started is stopped with it
    detached: true,
  })
}

/** Runs one stage to its end; past its limit it is stopped with all it started, and failed. */
export const runStage = (stage: Stage): Promise<StageResult> =>
  new Promise((resolve) => {
    const startedMs = performance.now()
    const child = start(stage)
    const pieces: Buffer[] = []
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece))
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece))
    const limitMs = (stage.limitMinutes ?? DEFAULT_LIMIT_MINUTES) * MINUTE_MS
    const timer = setTimeout(() => {
      pieces.push(Buffer.from(`\nstopped after ${limitMs / MINUTE_MS} minutes\n`))
      stopGroup(child)
    }, limitMs)
    const onInterrupt = (): void => {
      stopGroup(child)
      process.exit(130)
    }
    process.once('SIGINT', onInterrupt).once('SIGTERM', onInterrupt)
    // what a stage leaves running would hold its pipes, hence this run, open
    child.on('exit', () => stopGroup(child))
    child.on('close', (code) => {
      clearTimeout(timer)
      process.off('SIGINT', onInterrupt).off('SIGTERM', onInterrupt)
      const output = Buffer.concat(pieces).toString('utf8')
      resolve({ passed: code === 0, durationMs: performance.now() - startedMs, output })
    })
  })
