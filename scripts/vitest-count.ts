/** What vitest's JSON report says, as far as the count goes. */
export type VitestReport = {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly name: string; readonly status: string }[]
}

/** Tests that passed and failed, and one sentence for each reason not to believe them. */
export type VitestCount = {
  readonly passed: number
  readonly failed: number
  readonly faults: readonly string[]
}

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
  return { passed: report.numPassedTests, failed: report.numFailedTests, faults }
}
