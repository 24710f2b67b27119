import { pauses } from '../changes/pauses.ts';

/** The progress of an import; `total` is null while it is unknown. */
export interface Progress {
  readonly stage: 'reading' | 'comparing' | 'writing';
  readonly done: number;
  readonly total: number | null;
}

/** Receives progress, and can cancel the import. */
export interface Watch {
  readonly tell?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** The import was canceled by its account; nothing was written. */
export class ImportCanceled extends Error {
  constructor() {
    super('The import was canceled. Nothing was entered.');
  }
}

/** Yields to other requests, reports progress, and throws if the import was canceled. */
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
