import { defineConfig } from 'vitest/config';

/** One thread that loads the code once; runner-in-vitest.ts stays in it and runs the tests that MUTATE_TESTS names. */
export default defineConfig({
  test: {
    include: ['tests/mutation/host.test.ts'],
    runner: 'tests/mutation/runner-in-vitest.ts',
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 1_000,
    reporters: [],
    expect: { requireAssertions: true },
    onConsoleLog: () => false,
  },
});
