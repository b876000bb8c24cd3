import { expect, it } from 'vitest'
import { countVitest } from './vitest-count.ts'

const report = {
  numTotalTests: 3,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ name: 'a.test.ts', status: 'passed' }],
}

it('counts what passed and failed', () => {
  expect(countVitest(report)).toEqual({ passed: 3, failed: 0, failures: [], faults: [] })
})

it('does not believe a run without tests, with skipped ones, or with a broken file', () => {
  expect(countVitest({ ...report, numTotalTests: 0 }).faults).toEqual(['no test was run'])
  expect(countVitest({ ...report, numPendingTests: 1, numTodoTests: 1 }).faults).toEqual([
    '2 tests were skipped',
  ])
  const testResults = [{ name: 'b.test.ts', status: 'failed' }]
  expect(countVitest({ ...report, testResults }).faults).toEqual(['b.test.ts could not run'])
})

it('names what failed, with the beginning of why', () => {
  const failureMessages = [`Error: no such door\n${'at somewhere\n'.repeat(40)}`]
  const assertionResults = [
    { fullName: 'opens', status: 'passed' },
    { fullName: 'closes', status: 'failed', failureMessages },
  ]
  const testResults = [{ name: 'c.test.ts', status: 'failed', assertionResults }]
  const { failures } = countVitest({ ...report, numFailedTests: 1, testResults })
  expect(failures).toHaveLength(1)
  expect(failures[0]).toMatch(/^FAILED: c\.test\.ts: closes\n {2}Error: no such door\n/u)
  expect(failures[0]?.split('\n')).toHaveLength(13)
})
