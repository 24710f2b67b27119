import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import { districtNetwork } from '../../nation/networks.ts';
import type { Services } from '../../services.ts';
import { getMeasures, getMeasuresTogether } from './contract.ts';
import { describeMeasures } from './describe-measures.ts';

export function measureRoutes(app: FastifyInstance, tieline: Services): void {
  const { district, nation } = versionsOf(tieline);
  const measure = keptMeasures();
  mount(app, getMeasures, {
    version: district,
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const assessed = await tieline.assessments.district(districtId, asOf);
      if (!assessed) throw noDistrict(districtId);
      const { revision } = assessed.reading;
      const measured = await describeMeasures(districtId, [districtNetwork(assessed)], asOf);
      return { districtId, revision, ...measured };
    },
  });
  mount(app, getMeasuresTogether, {
    version: nation,
    isUnfinished,
    answer: (call) => together(tieline, measure, call),
  });
}

async function together(
  tieline: Services,
  measure: typeof describeMeasures,
  { query }: Call<typeof getMeasuresTogether>,
) {
  const { asOf = tieline.today(), circuit, state } = query;
  const meant = tieline.files.districts.filter(
    (one) => (!circuit || one.circuit === circuit) && (!state || one.state === state),
  );
  if (meant.length === 0)
    throw badField(circuit ? 'circuit' : 'state', 'names no district; see /api/districts');
  const { rows, progress } = await tieline.networks(meant.map(({ id }) => id))(asOf);
  const id = [circuit, state].filter(Boolean).join(' ') || 'nation';
  return { districts: meant.length, progress, ...(await measure(id, rows, asOf)) };
}

/** Networks whose measures are kept, for all who ask; the revisions are in their keys. */
const KEPT = 8;

function keptMeasures(): typeof describeMeasures {
  type Asked = Parameters<typeof describeMeasures>;
  const kept = new LRUCache<string, Awaited<ReturnType<typeof describeMeasures>>, Asked>({
    max: KEPT,
    ignoreFetchAbort: true, // pushed out while it was computed: it is still the answer
    fetchMethod: (_key, _stale, { context }) => describeMeasures(...context),
  });
  return async (...asked) => {
    const [id, districts, asOf] = asked;
    const revisions = districts.map(({ districtId, revision }) => `${districtId}=${revision}`);
    const found = await kept.fetch([id, asOf, ...revisions].join(' '), { context: asked });
    return found ?? describeMeasures(...asked);
  };
}
