import { basename } from 'node:path';
import { type File, startTests, type Test } from '@vitest/runner';
import { configureGlobal } from 'fast-check';
import { LRUCache } from 'lru-cache';
import { globSync } from 'tinyglobby';
import { TestRunner, vi } from 'vitest';

type Hits = Record<string, number>;
interface Coverage {
  readonly static: Hits;
  readonly perTest: Record<string, Hits>;
}
/** What Stryker's changed code reads and counts. */
interface Instrumented {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  readonly mutantCoverage: Coverage;
}
/** What Vitest gives to a runner and calls private. */
interface Inside {
  cancelRun: boolean;
  moduleRunner: unknown;
  readonly _otel: unknown;
  readonly workerState: {
    filepath: string;
    readonly evaluatedModules: {
      getModuleById: (id: string) => object | undefined;
      invalidateModule: (node: object) => void;
    };
  };
  readonly __setTraces: (traces: unknown) => void;
}
interface Asked {
  to: string;
  id?: string;
  code?: string;
  files?: string[];
  hitLimit?: number;
}

const coverage: Coverage = { static: {}, perTest: {} };
const stryker: Instrumented = { mutantCoverage: coverage };
Object.assign(globalThis, { __stryker__: stryker });

/** What runs in a process of its own, mutants do not reach. */
const STARTS_PROGRAMS = [
  'tests/unit/model/assess-lines.test.ts',
  'tests/unit/measures/measure-lines.test.ts',
];

// A failure is enough; the smallest one is no one's concern here.
configureGlobal({ endOnFailure: true });

/** All caches that the code fills: what one run keeps (which texts are clean), another mutant would not be asked about. */
const caches = new Set<LRUCache<object, object>>();
const { set } = LRUCache.prototype;
LRUCache.prototype.set = function (...entry) {
  caches.add(this);
  return set.apply(this, entry);
};

// TypeScript knows no other way to what is marked private; the names are those of Vitest 4.1.
const inside = (runner: TestRunner): Inside => runner as unknown as Inside;

/** Runs one file of tests without telling Vitest, up to the first that fails. */
class QuietRunner extends TestRunner {
  onBeforeRunFiles(): void {
    stryker.currentTestId &&= stryker.currentTestId.replace('load ', 'run ');
  }
  override async onAfterRunSuite(): Promise<void> {}
  override onAfterRunTask(test: Test): void {
    super.onAfterRunTask(test);
    if (test.result?.state === 'fail') inside(this).cancelRun = true;
  }
}

const failureIn = (tasks: File['tasks']): string | undefined => {
  for (const task of tasks) {
    if (task.result?.state !== 'fail') continue;
    const inside = 'tasks' in task ? failureIn(task.tasks) : undefined;
    return inside ?? `${task.name}: ${task.result.errors?.[0]?.message}`;
  }
  return undefined;
};

/**
 * Vitest starts this with host.test.ts, and after that file it stays: it runs all files of tests once to learn which mutants
 * each meets while loading and while running, then judges the mutants that runner-in-stryker.js sends.
 */
export default class extends TestRunner {
  #channel = new BroadcastChannel('mutants');
  #loaded = new Set<string>();
  #metWhileLoading = new Set<string>();
  #metWhileRunning = new Set<string>();
  #milliseconds = new Map<string, number>();
  /** How many mutants of a file of code a file of tests has seen, by both names. */
  #seen = new Map<string, number>();

  override async onAfterRunFiles(): Promise<void> {
    const asked: Asked[] = [];
    let wake = (): void => {};
    this.#channel.onmessage = (event) => {
      const data = (event as MessageEvent<Asked>).data;
      if (data.to === 'vitest') asked.push(data);
      wake();
    };
    this.#channel.postMessage({ to: 'stryker', answer: await this.#learn() });
    for (;;) {
      const next = asked.shift();
      if (!next) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      } else if (next.id === undefined) break;
      else this.#channel.postMessage({ to: 'stryker', answer: await this.#judge(next.id, next) });
    }
    this.#channel.close();
  }

  async #learn(): Promise<unknown> {
    const tests = [];
    for (const file of globSync((process.env.MUTATE_TESTS ?? '').split('|'), {
      absolute: true,
      ignore: STARTS_PROGRAMS,
    })) {
      this.#forget();
      stryker.currentTestId = `load ${file}`;
      const start = performance.now();
      const failure = await this.#failure(file);
      stryker.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#milliseconds.set(file, timeSpentMs);
      const status = failure === undefined ? 0 : 1;
      tests.push({ id: file, name: file, fileName: file, status, timeSpentMs, failureMessage: failure });
    }
    const perTest: Record<string, Hits> = {};
    for (const [key, hits] of Object.entries(coverage.perTest)) {
      const [when = '', file = ''] = key.split(' ');
      const all = perTest[file] ?? {};
      perTest[file] = all;
      for (const [mutant, count] of Object.entries(hits)) {
        all[mutant] = (all[mutant] ?? 0) + count;
        (when === 'load' ? this.#metWhileLoading : this.#metWhileRunning).add(mutant);
      }
    }
    this.#forget();
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
  }

  /**
   * Asks the tests named like the code first, then the quickest and those that saw other mutants of it: with the code as it
   * is loaded, if running meets the mutant, and if no test sees it and loading meets it, with all loaded again under it.
   */
  async #judge(id: string, { code = '', files = [], hitLimit }: Asked): Promise<unknown> {
    const namesake = `/${basename(code, '.ts')}.test.`;
    const cost = (file: string): number =>
      file.includes(namesake)
        ? 0
        : (this.#milliseconds.get(file) ?? 0) / (1 + (this.#seen.get(`${code} ${file}`) ?? 0));
    const soonest = files.toSorted((x, y) => cost(x) - cost(y));
    Object.assign(stryker, { hitCount: 0, hitLimit });
    let answer = this.#metWhileRunning.has(id) ? await this.#firstFailure(id, soonest, false) : undefined;
    if (!answer && this.#metWhileLoading.has(id)) {
      this.#forget();
      answer = await this.#firstFailure(id, soonest, true);
      this.#forget();
    }
    const by = answer && `${code} ${answer.killedBy.join()}`;
    if (by) this.#seen.set(by, (this.#seen.get(by) ?? 0) + 1);
    const tooOften = hitLimit !== undefined && (stryker.hitCount ?? 0) > hitLimit;
    if (tooOften) return { status: 'timeout', reason: 'met too often' };
    return answer ?? { status: 'survived', nrOfTests: files.length };
  }

  async #firstFailure(
    id: string,
    files: string[],
    loading: boolean,
  ): Promise<{ killedBy: string[] } | undefined> {
    for (const [index, file] of files.entries()) {
      if (!loading && !this.#loaded.has(file)) await this.#failure(file);
      stryker.activeMutant = id;
      const failure = await this.#failure(file);
      stryker.activeMutant = undefined;
      if (failure === undefined) continue;
      // What the mutant left behind in a memory must not be blamed on the next.
      if (!loading && (await this.#failure(file)) !== undefined) this.#forget();
      const killed = { status: 'killed', failureMessage: failure, nrOfTests: index + 1 };
      return { ...killed, killedBy: [file] };
    }
    return undefined;
  }

  async #failure(file: string): Promise<string | undefined> {
    const { workerState, moduleRunner, _otel } = inside(this);
    const node = workerState.evaluatedModules.getModuleById(file);
    if (node) workerState.evaluatedModules.invalidateModule(node);
    const quiet = new QuietRunner(this.config);
    inside(quiet).moduleRunner = moduleRunner;
    inside(quiet).__setTraces(_otel);
    workerState.filepath = file;
    for (const cache of caches) cache.clear();
    const [ran] = await startTests([file], quiet);
    vi.resetConfig();
    vi.restoreAllMocks();
    this.#loaded.add(file);
    if (ran?.result?.state !== 'fail') return undefined;
    return failureIn(ran.tasks) ?? ran.result.errors?.[0]?.message ?? 'failed';
  }

  #forget(): void {
    vi.resetModules();
    caches.clear();
    this.#loaded.clear();
  }
}
