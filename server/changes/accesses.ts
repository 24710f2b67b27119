import { randomUUID } from 'node:crypto';
import type { FastifyBaseLogger, FastifyReply } from 'fastify';
import { distinct } from '../../core/order.ts';
import { MINUTE } from '../access/time.ts';
import type { Identity, Viewer } from '../access/viewer.ts';
import type { Services } from '../services.ts';
import { recordAccess } from './queries.ts';

/** What someone was shown: in words, and which persons by id. */
export interface Shown {
  readonly what: string;
  readonly personIds: readonly string[];
}

/** Writes down who saw names and contact details of persons, or took data away; what could not be written is in the log. */
export interface AccessRecord {
  /**
   * Seen on a page: all that one viewer reads of a district within ten minutes is one entry. Keeps no answer waiting, and lets
   * no browser keep it on a disk.
   */
  read: (viewer: Viewer, districtId: string, shown: Shown, reply: FastifyReply) => void;
  /** Taken away: an entry each. */
  taken: (viewer: Viewer, districtId: string, shown: Shown, log: FastifyBaseLogger) => void;
  /** Waits until all of it is written, before the graph is closed. */
  settled: () => Promise<void>;
}

/** An access as it is written down. */
export const accessBy = (actor: Identity, districtId: string, { what, personIds }: Shown, at: Date) => ({
  ...{ id: randomUUID(), at: at.toISOString(), districtId, what, personIds: [...personIds] },
  ...{ actorId: actor.id, actorName: actor.name },
});
type Access = ReturnType<typeof accessBy>;

/** A page asks for several lists, and again when it is opened again. */
const ONE_READING = 10 * MINUTE;

declare module 'fastify' {
  interface FastifyInstance {
    /** The one record of accesses of this process. */
    accesses: AccessRecord;
  }
}

export function accessRecord({ graph, now }: Pick<Services, 'graph' | 'now'>): AccessRecord {
  const readings = new Map<string, Access>();
  let written = Promise.resolve();
  // One after another, so that what was added to a reading is not overwritten by what it was before.
  const write = (access: Access, log: FastifyBaseLogger): void => {
    written = written
      .then(() => graph.write((run) => run(recordAccess, access)))
      .then(() => {})
      .catch((error: unknown) => log.error({ error, access }, 'An access could not be recorded.'));
  };
  return {
    read({ identity }, districtId, shown, reply) {
      reply.header('cache-control', 'no-store');
      if (!identity) return; // no one else sees any
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

/** The same access, when it says already what was read. */
function added(access: Access, { what, personIds }: Shown): Access {
  const whats = distinct([...access.what.split('; '), what]).join('; ');
  const all = distinct([...access.personIds, ...personIds]);
  if (whats === access.what && all.length === access.personIds.length) return access;
  return { ...access, what: whats, personIds: all };
}
