import { defineConfig } from 'vitest/config';

/** One project per level of test, so that each can be run by its name: `npx vitest run --project unit`. */
const project = (name: string, extra: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    ...extra,
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('architecture'),
      project('engine', {
        fileParallelism: false,
        testTimeout: 60_000,
        globalSetup: ['tests/neo4j/global-setup.ts'],
      }),
      project('api', { testTimeout: 60_000 }),
      project('browser', { fileParallelism: false, testTimeout: 60_000 }),
    ],
  },
});
