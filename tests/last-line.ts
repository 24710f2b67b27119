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

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * The counts of a run. A file that failed before or after its tests, as by an import or a set-up, counts as one failure:
 * Vitest counts none of it. So does a run that wrote no report, or that ended with an error although no test failed.
 */
export function countsOf(report: Report | null, succeeded: boolean): Counts {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const failedOutside = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + failedOutside.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !succeeded ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of `npm test`, over all its runs. */
export const lastLine = (runs: readonly Counts[]): string => {
  const sum = (key: keyof Counts): number => runs.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};
