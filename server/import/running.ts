import { ImportCanceled, type Progress, type Watch } from './watch.ts';

interface Running {
  progress: Progress;
  readonly canceled: AbortController;
}

/** The running imports of this process, by id; an id includes the account. */
export interface RunningImports {
  /** Runs an import. With an id, its progress can be read and it can be canceled. */
  readonly watched: <T>(id: string | null, work: (watch: Watch) => Promise<T>) => Promise<T>;
  readonly progressOf: (id: string) => Progress | null;
  /** Cancels an import. Once everything is written, it can only be undone. */
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
