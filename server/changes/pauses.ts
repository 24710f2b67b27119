import { setImmediate } from 'node:timers/promises';

/** The longest that thousands of facts, or a large file, may block the rest of the process. */
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
