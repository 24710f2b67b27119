import type { FastifyInstance } from 'fastify';
import { LRUCache } from 'lru-cache';
import { responseInWords } from '../../../core/words/response.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import { badField } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import { isUnfinished } from '../../nation/contract.ts';
import { districtNetwork } from '../../nation/networks.ts';
import type { Services } from '../../services.ts';
import { responseIn, versionOfResponse } from '../../survey/response.ts';
import { getMeasures, getMeasuresTogether } from './contract.ts';
import { describeMeasures } from './describe-measures.ts';

export function measureRoutes(app: FastifyInstance, tieline: Services): void {
  const { district, nation } = versionsOf(tieline);
  const measure = cachedMeasures();
  mount(app, getMeasures, {
    version: async (call) => {
      const { asOf = tieline.today() } = call.query;
      const response = await responseIn(tieline, [call.params.districtId], asOf);
      return [...(await district(call)), versionOfResponse(response)];
    },
    answer: async ({ params: { districtId }, query: { asOf = tieline.today() } }) => {
      const { assessed } = await districtOn(tieline, districtId, { asOf });
      const { revision } = assessed.reading;
      const measured = await describeMeasures(districtId, [districtNetwork(assessed)], asOf);
      return { districtId, revision, response: await responseOf(tieline, [districtId], asOf), ...measured };
    },
  });
  mount(app, getMeasuresTogether, {
    version: async (call) => {
      const { asOf = tieline.today() } = call.query;
      const response = await responseIn(tieline, idsOf(meantBy(tieline, call.query)), asOf);
      return [...(await nation(call)), versionOfResponse(response)];
    },
    isUnfinished,
    answer: (call) => together(tieline, measure, call),
  });
}

type Asked = Pick<Call<typeof getMeasuresTogether>, 'query'>['query'];

const meantBy = ({ files }: Services, { circuit, state }: Asked) =>
  files.districts.filter((one) => (!circuit || one.circuit === circuit) && (!state || one.state === state));
const idsOf = (districts: readonly { readonly id: string }[]): string[] => districts.map(({ id }) => id);

async function responseOf(tieline: Services, districtIds: readonly string[], asOf: string) {
  const response = await responseIn(tieline, districtIds, asOf);
  return { ...response, text: responseInWords(response) };
}

async function together(
  tieline: Services,
  measure: typeof describeMeasures,
  { query }: Call<typeof getMeasuresTogether>,
) {
  const { asOf = tieline.today(), circuit, state } = query;
  const meant = meantBy(tieline, query);
  if (meant.length === 0)
    throw badField(circuit ? 'circuit' : 'state', 'is not a district; see /api/districts');
  const { rows, progress } = await tieline.networks(idsOf(meant))(asOf);
  const id = [circuit, state].filter(Boolean).join(' ') || 'nation';
  const response = await responseOf(tieline, idsOf(meant), asOf);
  return { districts: meant.length, progress, response, ...(await measure(id, rows, asOf)) };
}

/** How many networks have their measures cached, for all viewers; the keys include the revisions. */
const MAX_CACHED = 8;

function cachedMeasures(): typeof describeMeasures {
  type Args = Parameters<typeof describeMeasures>;
  const cache = new LRUCache<string, Awaited<ReturnType<typeof describeMeasures>>, Args>({
    max: MAX_CACHED,
    ignoreFetchAbort: true, // still valid if evicted while being computed
    fetchMethod: (_key, _stale, { context }) => describeMeasures(...context),
  });
  return async (...args) => {
    const [id, districts, asOf] = args;
    const revisions = districts.map(({ districtId, revision }) => `${districtId}=${revision}`);
    const found = await cache.fetch([id, asOf, ...revisions].join(' '), { context: args });
    return found ?? describeMeasures(...args);
  };
}
