import { setImmediate } from 'node:timers/promises';

/** What an import is doing, and how far it is; `total` is null while no one knows how much there is. */
export interface Progress {
  readonly stage: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number | null;
}

/** Who wants to know how far an import is, and may cancel it. */
export interface Watch {
  readonly tell?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** It was canceled by the one who asked for it; nothing was written. */
export class ImportCanceled extends Error {
  constructor() {
    super('The import was canceled. Nothing was entered.');
  }
}

/** Longer than this nothing else of the process waits for a large file. */
const MILLISECONDS = 30;

/** Lets others have the process from time to time, tells how far the work is, and stops it where it was canceled. */
export function pacer(
  { tell, signal }: Watch,
  stage: Progress['stage'],
  total: number | null,
): (done: number) => Promise<void> | undefined {
  let last = performance.now();
  const pause = async (done: number): Promise<void> => {
    tell?.({ stage, done, total });
    await setImmediate();
    if (signal?.aborted) throw new ImportCanceled();
    last = performance.now();
  };
  return (done) => (performance.now() - last < MILLISECONDS ? undefined : pause(done));
}
