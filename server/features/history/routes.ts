import type { FastifyInstance } from 'fastify';
import { distinct } from '../../../core/order.ts';
import { daysAsked } from '../../assessments/installation.ts';
import { readHistory } from '../../changes/history.ts';
import { accessesOf, historyEnds } from '../../changes/queries.ts';
import { rowsOf, shownIn } from '../../changes/redact.ts';
import { compareDistrict } from '../../comparison/compare-district.ts';
import { badField, noDistrict } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { compareDays, listAccesses, listHistory } from './contract.ts';

export function historyRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listHistory, {
    answer: async (call) => {
      const { shown, ...page } = await history(tieline, call);
      if (shown) app.accesses.read(call.viewer, call.params.districtId, shown, call.reply);
      return page;
    },
  });
  mount(app, compareDays, {
    version: ({ params, query: { to, knownOn } }) =>
      versionsOf(tieline).district({ params, query: { asOf: to, knownOn } }),
    answer: async ({ params: { districtId }, query }) => {
      const { asOf: to, knownOn } = await daysAsked(tieline, { asOf: query.to, knownOn: query.knownOn });
      if (query.from > to) throw badField('from', 'lies after the other day');
      const days = { from: query.from, to, knownOn };
      const answer = await tieline.graph.read((run) => compareDistrict(run, tieline, districtId, days));
      if (!answer) throw noDistrict(districtId);
      return answer;
    },
  });
  mount(app, listAccesses, {
    answer: async ({ params: { districtId }, query }) => {
      if ((await tieline.assessments.revision(districtId)) === null) throw noDistrict(districtId);
      await app.accesses.settled(); // includes everything shown until now
      return pageOf(await tieline.graph.read((run) => run(accessesOf, { districtId })), query);
    },
  });
}

/** Returns one page of the changes of a district, newest first, and which people's data is on it. */
function history(
  { graph, model, files }: Services,
  { params: { districtId }, query: { page, pageSize }, viewer }: Call<typeof listHistory>,
) {
  return graph.read(async (run) => {
    const [end] = await run(historyEnds, { districtIds: [districtId] });
    if (!end) throw noDistrict(districtId);
    const last = end.seq - (page - 1) * pageSize;
    const reader = { districtId, model, files, viewer };
    const entries = await readHistory(run, reader, last - pageSize + 1, last);
    const items = entries.map(({ revision, personIds, ...entry }) => entry);
    const rows = rowsOf(items.flatMap(({ mutations }) => mutations));
    const people = entries.flatMap(({ personIds }) => personIds);
    const shown = shownIn('names in the history', rows, people);
    const named = distinct(items.flatMap(({ madeIn, madeWith }) => [madeIn, ...madeWith]));
    const elsewhere = files.districts
      .filter(({ id }) => id !== districtId && named.includes(id))
      .map(({ id, abbreviation }) => ({ id, abbreviation }));
    return { items, page, pageSize, total: end.seq, elsewhere, shown };
  });
}
