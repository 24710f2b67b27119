import { setImmediate } from 'node:timers/promises';

/** Longer than this nothing else of the process waits for thousands of facts, or for a large file. */
const MILLISECONDS = 30;

/**
 * Called between things that are many, lets others have the process from time to time.
 * @param before is told, before others have it, what was said last.
 * @param after may throw, to end it all.
 */
export function pauses<Said extends unknown[]>(
  before: (...said: Said) => void = () => {},
  after: () => void = () => {},
): (...said: Said) => Promise<void> | undefined {
  let last = performance.now();
  const pause = async (said: Said): Promise<void> => {
    before(...said);
    await setImmediate();
    after();
    last = performance.now();
  };
  return (...said) => (performance.now() - last < MILLISECONDS ? undefined : pause(said));
}
