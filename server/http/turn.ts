const waiting: (() => void)[] = [];

/**
 * Waits for a turn of the event loop. Of several that wait, one goes on in each turn, so that small requests which arrive
 * meanwhile are answered between them; `setImmediate` alone lets all of them go on in the same turn.
 */
export function turn(): Promise<void> {
  return new Promise((goOn) => {
    waiting.push(goOn);
    if (waiting.length === 1) setImmediate(next);
  });
}

function next(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(next);
}
