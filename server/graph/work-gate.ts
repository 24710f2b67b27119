import { GraphError } from './graph-error.ts';

/** Tracks the work in progress on a graph, so that closing it can wait for that work and refuse new work. */
export interface WorkGate {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** From now on refuses all work, for this reason. */
  stopAccepting(because: GraphError): void;
  /** Shuts, waits until all work has ended, and then closes what is behind the door; a second call changes nothing. */
  close(): Promise<void>;
}

/** `closeBehind` releases what the work was done on. */
export function createWorkGate(closeBehind: () => Promise<void>): WorkGate {
  const inFlight = new Set<Promise<unknown>>();
  let closedBecause: GraphError | undefined;
  let closing: Promise<void> | undefined;
  const door: WorkGate = {
    async run(work) {
      if (closedBecause) throw closedBecause;
      const done = work();
      inFlight.add(done);
      try {
        return await done;
      } finally {
        inFlight.delete(done);
      }
    },
    stopAccepting(because) {
      closedBecause ??= because;
    },
    close() {
      door.stopAccepting(new GraphError('unavailable', 'The graph is closed.'));
      closing ??= Promise.allSettled(inFlight).then(closeBehind);
      return closing;
    },
  };
  return door;
}
