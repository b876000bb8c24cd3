import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { projectRoot } from './source-files.ts'
import { runStage } from './stage.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'stage-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const stageOf = (code: string) => {
  const path = join(folder, 'stage.mjs')
  writeFileSync(path, code)
  return { name: 'one', script: relative(projectRoot, path), words: ['un'] }
}

const NEVER_ENDS = 'setInterval(() => {}, 1000)'

it('tells how a stage ended and what it printed', async () => {
  const good = await runStage(stageOf("console.log('dit', process.argv[2])"))
  expect(good).toMatchObject({ passed: true, output: 'dit un\n' })
  const bad = await runStage(stageOf("console.error('non'); process.exitCode = 3"))
  expect(bad).toMatchObject({ passed: false, output: 'non\n' })
})

it('stops and fails a stage that does not end', async () => {
  const stage = { ...stageOf(NEVER_ENDS), limitMinutes: 0.003 }
  const { passed, output } = await runStage(stage)
  expect(passed).toBe(false)
  expect(output).toContain('stopped after 0.003 minutes')
})

it('stops what a stage leaves running', async () => {
  const child = `spawn(process.execPath, ['-e', '${NEVER_ENDS}'], { stdio: 'inherit' }).unref()`
  const { passed } = await runStage(
    stageOf(`import { spawn } from 'node:child_process'; ${child}; process.exit(0)`),
  )
  expect(passed).toBe(true)
})
