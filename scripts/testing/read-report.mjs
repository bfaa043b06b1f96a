// How many tests passed, failed and were skipped, by the reports of the runners.

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: object[] }[] }} report */
export function countVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that cannot be loaded has no test of its own to fail.
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length, skipped: numPendingTests + numTodoTests };
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: object[] }} report */
export function countPlaywright({ stats, errors }) {
  // A test that passes only at its second try has not passed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}
