import { setImmediate } from 'node:timers/promises';

/** Longer than this nothing else of the process waits for thousands of facts. */
const MILLISECONDS = 30;

/** Called between things that are many, lets others have the process from time to time. */
export function pauses(): () => Promise<void> | undefined {
  let last = performance.now();
  const pause = async (): Promise<void> => {
    await setImmediate();
    last = performance.now();
  };
  return () => (performance.now() - last < MILLISECONDS ? undefined : pause());
}
