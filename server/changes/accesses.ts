import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger } from 'fastify';
import type { Identity, Viewer } from '../access/viewer.ts';
import type { Services } from '../services.ts';
import { recordAccess } from './queries.ts';

/** Writes down who saw names and contact details of persons, or took data away. */
export interface AccessRecord {
  /** Does not keep the answer waiting; what could not be written is in the log. */
  (viewer: Viewer, districtId: string, what: string, log: FastifyBaseLogger): void;
  /** Waits until all of it is written, before the graph is closed. */
  settled: () => Promise<void>;
}

/** An access as it is written down. */
export const accessBy = (actor: Identity, districtId: string, what: string, at: Date) => ({
  ...{ id: randomUUID(), at: at.toISOString(), districtId, what },
  ...{ actorId: actor.id, actorName: actor.name },
});

export function accessRecord({ graph, now }: Pick<Services, 'graph' | 'now'>): AccessRecord {
  const pending = new Set<Promise<void>>();
  const record = ({ identity }: Viewer, districtId: string, what: string, log: FastifyBaseLogger): void => {
    if (!identity) return; // nobody else sees any
    const access = accessBy(identity, districtId, what, now());
    const written = graph
      .write((run) => run(recordAccess, access))
      .then(() => {})
      .catch((error: unknown) => log.error({ error, access }, 'An access could not be recorded.'))
      .finally(() => pending.delete(written));
    pending.add(written);
  };
  return Object.assign(record, {
    settled: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
  });
}
