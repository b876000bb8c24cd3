import { beforeAll, beforeEach } from 'vitest'
import { forgetWitnesses, testimony } from './e2e/witnesses.ts'

beforeAll(forgetWitnesses)

// A failure in CI is seen once: what the screens showed then is all there is to find its cause by.
beforeEach((test) => {
  test.onTestFailed(async () => {
    process.stderr.write(`${test.task.name}\n${await testimony()}\n`)
  })
})
