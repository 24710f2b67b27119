import { defineConfig } from 'vitest/config';

/**
 * One project per level of test, so that each can be run by its name: `npx vitest run --project unit`. Those of one `order` run
 * together, with as many workers as cores unless they say otherwise; by itself, Vitest leaves one of two cores idle.
 */
const project = (name: string, order: number, extra: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: 20_000,
    hookTimeout: 120_000,
    maxWorkers: '100%',
    execArgv: ['--max-semi-space-size=64'], // tests make much that is soon garbage: a twelfth less work
    sequence: { groupOrder: order },
    expect: { requireAssertions: true },
    ...extra,
  },
});

const withApp = { testTimeout: 60_000, globalSetup: ['tests/templates.ts'] };

/** What is tested keeps nothing in its modules that another file could see, so that each worker reads them once: half of the time. */
const withoutOwnModules = { isolate: false };

export default defineConfig({
  test: {
    /** A module is made JavaScript once, not by each project and run again; what was made is named by its content. */
    experimental: { fsModuleCache: true },
    projects: [
      project('unit', 0, withoutOwnModules),
      project('architecture', 0, withoutOwnModules),
      project('api', 0, { ...withApp, ...withoutOwnModules }),
      project('programs', 0, { ...withApp, testTimeout: 120_000 }),
      project('browser', 1, {
        ...withApp,
        ...withoutOwnModules,
        setupFiles: ['tests/browser/close-apps.ts'],
        maxWorkers: 2,
        expect: { requireAssertions: true, poll: { timeout: 10_000 } },
      }),
      project('engine', 2, {
        ...withoutOwnModules,
        setupFiles: ['tests/engine/close-all.ts'],
        fileParallelism: false,
        testTimeout: 60_000,
        globalSetup: ['tests/neo4j/global-setup.ts'],
      }),
    ],
  },
});
