/** What Vitest's report in JSON says of a run, as far as it is read here. */
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

/**
 * What failed, a few lines each: whoever sees only the end of a long output finds it there. Failures outside tests are
 * named by their file.
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

/** The last line of `npm test`, over all its runs. */
export const lastLine = (runs: readonly Counts[]): string => {
  const sum = (key: keyof Counts): number => runs.reduce((total, counts) => total + counts[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
};
