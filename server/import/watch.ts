import { pauses } from '../changes/pauses.ts';

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

/** Lets others have the process from time to time, tells how far the work is, and stops it where it was canceled. */
export const pacer = (
  { tell, signal }: Watch,
  stage: Progress['stage'],
  total: number | null,
): ((done: number) => Promise<void> | undefined) =>
  pauses(
    (done: number) => tell?.({ stage, done, total }),
    () => {
      if (signal?.aborted) throw new ImportCanceled();
    },
  );
