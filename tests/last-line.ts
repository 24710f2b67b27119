/** What Vitest's report in JSON says of a run, as far as it is read here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * The counts of a run. A file that failed before or after its tests, as by an import or a set-up, counts as one failure:
 * Vitest counts none of it.
 */
export function countsOf(report: Report): { passed: number; failed: number; skipped: number } {
  const failedOutside = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedOutside.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
