import { describe, expect, it } from 'vitest';
import { countsOf, failuresOf, lastLine } from '../../last-line.ts';

const file = (status: string, ...tests: string[]) => ({
  ...{ name: 'invented.test.ts', status, message: 'Cannot find the import' },
  assertionResults: tests.map((test, index) => ({
    ...{ fullName: `test ${index}`, status: test },
    failureMessages: test === 'failed' ? ['Error: expected 1'] : [],
  })),
});
const clean = {
  ...{ numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 },
  testResults: [file('passed', 'passed')],
};

describe('the counts of a run', () => {
  it('have a file that fails in its set-up as failed, and a file with failed tests by its tests', () => {
    const report = {
      ...{ numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 },
      testResults: [
        file('passed', 'passed'),
        file('failed', 'passed', 'failed'),
        file('failed'), // an import that fails
        file('failed', 'skipped'), // a beforeAll that fails
      ],
    };
    expect(countsOf(report, false)).toEqual({ passed: 2, failed: 3, skipped: 2 });
  });

  it('have a run that ends with an error as failed, although each of its tests passed', () => {
    expect(countsOf(clean, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOf(clean, false)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('have a run without a report as failed', () => {
    expect(countsOf(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

it('the last line adds the runs up', () => {
  const runs = [countsOf(clean, true), countsOf(clean, false), { passed: 0, failed: 0, skipped: 4 }];
  expect(lastLine(runs)).toBe('2 passed, 1 failed, 4 skipped');
});

describe('what failed', () => {
  it('is named by test and reason, and what failed outside tests by its file', () => {
    const report = {
      ...clean,
      testResults: [file('passed', 'passed'), file('failed', 'passed', 'failed'), file('failed', 'skipped')],
    };
    expect(failuresOf(report)).toEqual([
      'invented.test.ts > test 1: Error: expected 1',
      'invented.test.ts: Cannot find the import',
    ]);
    expect(failuresOf(clean)).toEqual([]);
  });

  it('says when a run wrote no report', () => {
    expect(failuresOf(null)).toEqual(['A run wrote no report.']);
  });
});
