import type { FastifyInstance } from 'fastify';
import { listPractices } from '../../api/practices.ts';
import { type Call, mount } from '../../endpoints.ts';
import { holds } from '../../gap-model/days.ts';
import { byCodePoint, inTurn, sorted } from '../../gap-model/order.ts';
import { groupBy } from '../../network/group-by.ts';
import { pageOf } from '../../paging.ts';
import type { Tieline } from '../../tieline.ts';
import { versionsOf } from '../../versions.ts';
import { adoptions, practices } from './queries.ts';

/** What works in one district, for others to adopt. */
export function practiceRoutes(app: FastifyInstance, tieline: Tieline): void {
  mount(app, listPractices, {
    version: versionsOf(tieline).nation,
    answer: (call) => list(tieline, call),
  });
}

const byName = inTurn<{ name: string; id: string }>(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

function list({ graph, files, today }: Tieline, { query }: Call<typeof listPractices>) {
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
