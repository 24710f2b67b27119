import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { createVitest } from 'vitest/node';

const EVERY = Number(process.env.MUTATE_EVERY ?? 1);

/**
 * Stryker's own runner for Vitest starts a thread for each mutant and loads everything again. This one starts Vitest once;
 * runner-in-vitest.ts stays in its thread, switches the mutants on and off, and answers over this channel.
 */
class StayingRunner {
  #channel = new BroadcastChannel('mutants');
  #vitest;
  #covered;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    this.#vitest = await createVitest('test', { config: 'tests/mutation/vitest.config.ts', watch: false });
    this.#covered = this.#answer();
    void this.#vitest.start();
    this.#covered = await this.#covered;
  }

  dryRun() {
    return this.#covered;
  }

  mutantRun({ activeMutant, testFilter, hitLimit }) {
    if (Number(activeMutant.id) % EVERY !== 0) {
      return Promise.resolve({ status: 'error', errorMessage: 'not in the sample' });
    }
    const answer = this.#answer();
    this.#channel.postMessage({
      to: 'vitest',
      id: activeMutant.id,
      code: activeMutant.fileName,
      files: testFilter,
      hitLimit,
    });
    return answer;
  }

  async dispose() {
    this.#channel.postMessage({ to: 'vitest' });
    this.#channel.close();
    await this.#vitest.close();
  }

  #answer() {
    return new Promise((resolve) => {
      this.#channel.onmessage = ({ data }) => data.to === 'stryker' && resolve(data.answer);
    });
  }
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'staying', () => new StayingRunner()),
];
