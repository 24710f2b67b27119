import { ImportCanceled, type Progress, type Watch } from './watch.ts';

interface Running {
  progress: Progress;
  readonly canceled: AbortController;
}

/** The imports that this process is busy with, by ids that name who asked for each. */
export interface RunningImports {
  /** Does the work of an import, which can be asked about and canceled by its id until it is done; without an id it cannot. */
  readonly watched: <T>(id: string | null, work: (watch: Watch) => Promise<T>) => Promise<T>;
  readonly progressOf: (id: string) => Progress | null;
  /** Until all is written, nothing of it is there; then it is brought to the disk, and there is no way back but to undo it. */
  readonly cancel: (id: string) => 'canceled' | 'too late' | 'unknown';
}

export function runningImports(): RunningImports {
  const running = new Map<string, Running>();
  return {
    watched: async (id, work) => {
      if (id === null) return work({});
      const one: Running = {
        progress: { stage: 'reading', done: 0, total: null },
        canceled: new AbortController(),
      };
      running.set(id, one);
      const tell = (progress: Progress): void => {
        if (one.canceled.signal.aborted) throw new ImportCanceled();
        one.progress = progress;
      };
      try {
        return await work({ tell, signal: one.canceled.signal });
      } finally {
        if (running.get(id) === one) running.delete(id);
      }
    },
    progressOf: (id) => running.get(id)?.progress ?? null,
    cancel: (id) => {
      const one = running.get(id);
      if (!one) return 'unknown';
      const { stage, done, total } = one.progress;
      if (stage === 'writing' && done === total) return 'too late';
      one.canceled.abort();
      return 'canceled';
    },
  };
}
