/** What vitest's JSON report says, as far as the count goes. */
export type VitestReport = {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly VitestFile[]
}

type VitestFile = {
  readonly name: string
  readonly status: string
  readonly assertionResults?: readonly {
    readonly fullName: string
    readonly status: string
    readonly failureMessages?: readonly string[]
  }[]
}

/** Tests that passed and failed, those that failed by name with why, and each reason not to believe the count. */
export type VitestCount = {
  readonly passed: number
  readonly failed: number
  readonly failures: readonly string[]
  readonly faults: readonly string[]
}

/** What is said of one failed test: enough to find it, not the whole of what it printed. */
const WHY_LINES = 12

const failuresOf = ({ name, assertionResults = [] }: VitestFile): readonly string[] =>
  assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages = [] }) => {
      const why = failureMessages.join('\n').split('\n').slice(0, WHY_LINES)
      return [`FAILED: ${name}: ${fullName}`, ...why].join('\n  ')
    })

/** Counts a report: a skipped test, a file without tests or no test at all is a failure. */
export const countVitest = (report: VitestReport): VitestCount => {
  const skipped = report.numPendingTests + report.numTodoTests
  const broken = report.testResults.filter(({ status }) => status === 'failed')
  const faults = [
    ...(report.numTotalTests === 0 ? ['no test was run'] : []),
    ...(skipped > 0 ? [`${skipped} tests were skipped`] : []),
    // a file that fails before its first test counts no failed test of its own
    ...(report.numFailedTests === 0 ? broken.map(({ name }) => `${name} could not run`) : []),
  ]
  const failures = report.testResults.flatMap(failuresOf)
  return { passed: report.numPassedTests, failed: report.numFailedTests, failures, faults }
}
