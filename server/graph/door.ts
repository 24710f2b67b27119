import { GraphError } from './graph-error.ts';

/** Knows the work inside a graph, so that closing it can wait for that and refuse what comes later. */
export interface Door {
  admit<T>(work: () => Promise<T>): Promise<T>;
  /** From now on refuses all work, for this reason. */
  shut(because: GraphError): void;
  /** Shuts, waits until all work has ended, and then closes what is behind the door; a second call changes nothing. */
  close(): Promise<void>;
}

/** `closeBehind` releases what the work was done on. */
export function openDoor(closeBehind: () => Promise<void>): Door {
  const inside = new Set<Promise<unknown>>();
  let shutBecause: GraphError | undefined;
  let closing: Promise<void> | undefined;
  const door: Door = {
    async admit(work) {
      if (shutBecause) throw shutBecause;
      const done = work();
      inside.add(done);
      try {
        return await done;
      } finally {
        inside.delete(done);
      }
    },
    shut(because) {
      shutBecause ??= because;
    },
    close() {
      door.shut(new GraphError('unavailable', 'The graph is closed.'));
      closing ??= Promise.allSettled(inside).then(closeBehind);
      return closing;
    },
  };
  return door;
}
