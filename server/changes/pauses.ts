import { turn } from '../http/turn.ts';

/** The longest time in milliseconds that many facts, or a large file, may block the process. */
const MILLISECONDS = 30;

/**
 * Returns a function to call between many items, which yields to other requests from time to time.
 * @param before is called with the latest argument before yielding.
 * @param after can throw, to abort the work.
 */
export function pauses<Said extends unknown[]>(
  before: (...said: Said) => void = () => {},
  after: () => void = () => {},
): (...said: Said) => Promise<void> | undefined {
  let last = performance.now();
  const pause = async (said: Said): Promise<void> => {
    before(...said);
    await turn();
    after();
    last = performance.now();
  };
  return (...said) => (performance.now() - last < MILLISECONDS ? undefined : pause(said));
}
