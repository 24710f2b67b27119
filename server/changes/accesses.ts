import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { distinct } from '../../core/order.ts';
import { MINUTE } from '../access/time.ts';
import type { Identity, Viewer } from '../access/viewer.ts';
import type { Services } from '../services.ts';
import { recordAccess } from './queries.ts';

/** What someone was shown: a description, and the IDs of the people. */
export interface Shown {
  readonly what: string;
  readonly personIds: readonly string[];
}

/** Records who viewed or downloaded names and contact details of people; an access that cannot be written goes to the log. */
export interface AccessRecord {
  /**
   * Records a page view: everything that one viewer reads about a district within ten minutes is one entry. Doesn't delay
   * the response, and keeps browsers from storing it on disk.
   */
  read: (viewer: Viewer, districtId: string, shown: Shown, reply: FastifyReply) => void;
  /** Records downloads, one entry each. */
  taken: (viewer: Viewer, districtId: string, shown: Shown, log: FastifyBaseLogger) => void;
  /** Resolves once everything is written; call before closing the graph. */
  settled: () => Promise<void>;
}

/** An access as it is written down. */
export const accessBy = (actor: Identity, districtId: string, { what, personIds }: Shown, at: Date) => ({
  ...{ id: randomUUID(), at: at.toISOString(), districtId, what, personIds: [...personIds] },
  ...{ actorId: actor.id, actorName: actor.name },
});
type Access = ReturnType<typeof accessBy>;

/** A page requests several lists, and again each time it is opened. */
const ONE_READING = 10 * MINUTE;

declare module 'fastify' {
  interface FastifyInstance {
    /** This process's record of accesses. */
    accesses: AccessRecord;
  }
}

export function accessRecord({ graph, now }: Pick<Services, 'graph' | 'now'>): AccessRecord {
  const readings = new Map<string, Access>();
  let written = Promise.resolve();
  // One at a time, so that no update overwrites another one.
  const write = (access: Access, log: FastifyBaseLogger): void => {
    written = written
      .then(() => graph.write((run) => run(recordAccess, access)))
      .then(() => {})
      .catch((error: unknown) => log.error({ error, access }, 'An access could not be recorded.'));
  };
  return {
    read({ identity }, districtId, shown, reply) {
      reply.header('cache-control', 'no-store');
      if (!identity) return; // only identified viewers see names
      const begun = new Date(now().getTime() - ONE_READING).toISOString();
      for (const [key, { at }] of readings) if (at <= begun) readings.delete(key);
      const key = `${identity.id} ${districtId}`;
      const last = readings.get(key);
      const access = last ? added(last, shown) : accessBy(identity, districtId, shown, now());
      if (access === last) return;
      readings.set(key, access);
      write(access, reply.log);
    },
    taken({ identity }, districtId, shown, log) {
      if (identity) write(accessBy(identity, districtId, shown, now()), log);
    },
    settled: () => written,
  };
}

/** Adds to an access what was read; returns it unchanged if it already says so. */
function added(access: Access, { what, personIds }: Shown): Access {
  const whats = distinct([...access.what.split('; '), what]).join('; ');
  const all = distinct([...access.personIds, ...personIds]);
  if (whats === access.what && all.length === access.personIds.length) return access;
  return { ...access, what: whats, personIds: all };
}
