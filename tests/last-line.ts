/** The parts of Vitest's JSON report that are used here. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts the results of a run. A file that failed outside its tests, such as in an import or a setup, counts as one failure,
 * because Vitest does not count it. So does a run that wrote no report, or that exited with an error although no test failed.
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

/**
 * Returns a few lines for each failure, to be repeated at the end of a long output. Failures outside tests are named by their
 * file.
 */
export function failuresOf(report: Report | null): string[] {
  if (!report) return ['A run wrote no report.'];
  return report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === 'failed');
      if (failed.length === 0) return [`${name}: ${firstLines(message)}`];
      return failed.map(
        (test) => `${name} > ${test.fullName}: ${firstLines(test.failureMessages.join('\n'))}`,
      );
    });
}

const firstLines = (message: string): string => message.split('\n').slice(0, 6).join('\n  ');

/** The last line of `npm test`: the totals of all runs. */
export const lastLine = (runs: readonly Counts[]): string => {
  const sum = (key: keyof Counts): number => runs.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};
