import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The quickest files first: a mutant is done with at the first test that fails. */
class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

/** The tests that `npm run mutate` asks, as one project; run.ts says which. */
export default defineConfig({
  test: {
    include: (process.env.MUTATE_TESTS ?? 'tests/unit')
      .split(',')
      .map((place) => `${place}/**/*.test.{ts,tsx}`),
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: QuickestFirst },
  },
});
