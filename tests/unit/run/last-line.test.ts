import { expect, it } from 'vitest';
import { countsOf } from '../../last-line.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

it('counts a file that fails in its set-up as failed, and a file with failed tests by its tests', () => {
  const report = {
    ...{ numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 },
    testResults: [
      file('passed', 'passed'),
      file('failed', 'passed', 'failed'),
      file('failed'), // an import that fails
      file('failed', 'skipped'), // a beforeAll that fails
    ],
  };
  expect(countsOf(report)).toEqual({ passed: 2, failed: 3, skipped: 2 });
});
