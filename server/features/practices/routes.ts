import type { FastifyInstance } from 'fastify';
import { holds } from '../../../core/days.ts';
import { groupBy } from '../../../core/group-by.ts';
import { byCodePoint, sorted, thenBy } from '../../../core/order.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { listPractices } from './contract.ts';
import { adoptions, practices } from './queries.ts';

/** What works in one district, for others to adopt. */
export function practiceRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, listPractices, {
    version: versionsOf(tieline).nation,
    answer: (call) => list(tieline, call),
  });
}

const byName = thenBy<{ name: string; id: string }>(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

function list({ graph, files, today }: Services, { query }: Call<typeof listPractices>) {
  const { asOf = today(), district, ...paging } = query;
  const names = new Map(files.districts.map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? id });
  return graph.read(async (run) => {
    const used = (await run(adoptions, {})).filter((row) => holds(row, asOf));
    const adoptedOf = groupBy(used, ({ practiceId }) => practiceId);
    const rows = (await run(practices, {}))
      .filter(({ since }) => since === null || since <= asOf)
      .map(({ startedIn, ...row }) => ({
        ...row,
        startedIn: named(startedIn),
        adopted: sorted(
          adoptedOf(row.id).map(({ districtId, since, until }) => ({ ...named(districtId), since, until })),
          (x, y) => byCodePoint(x.id, y.id),
        ),
      }));
    const isOf = ({ startedIn, adopted }: (typeof rows)[number]): boolean =>
      district === undefined || [startedIn, ...adopted].some(({ id }) => id === district);
    return pageOf(sorted(rows.filter(isOf), byName), paging);
  });
}
