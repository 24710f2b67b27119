import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { sourceOf } from '../../../core/facts/public-record.ts';
import { byCodePoint, thenBy } from '../../../core/order.ts';
import { namesMatch } from '../../../core/plain-name.ts';
import type { Run } from '../../graph/graph.ts';
import type { RowOf } from '../../graph/query.ts';
import { notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getOrganization, listOrganizations } from './contract.ts';
import {
  countiesOf,
  evidenceOf,
  fillsOf,
  jurisdictionsOf,
  matching,
  mergedInto,
  officesOf,
  rowsOf,
} from './queries.ts';

export function organizationRoutes(app: FastifyInstance, tieline: Services): void {
  const version = versionsOf(tieline).nation;
  mount(app, listOrganizations, { version, answer: (call) => list(tieline, call) });
  mount(app, getOrganization, { version, answer: (call) => detail(tieline, call) });
}

const byName = thenBy<{ name: string; id: string }>(
  (x, y) => byCodePoint(x.name, y.name),
  (x, y) => byCodePoint(x.id, y.id),
);

function list(tieline: Services, { query }: Call<typeof listOrganizations>) {
  const { q = '', asOf = tieline.today(), page, pageSize, ...filters } = query;
  const { district = null, role = null, sector = null, state = null, sourceKind = null } = filters;
  return tieline.graph.read(async (run) => {
    const rowsThere = await run(matching, { asOf, district, role, sector, state, sourceKind });
    // Here and not in the query: the engines fold accents and marks differently.
    const found = rowsThere.filter(({ name, shortName, city, aliases }) =>
      namesMatch(q, [name, shortName ?? '', city ?? '', ...aliases]),
    );
    const { items, ...rest } = pageOf(found.sort(byName), { page, pageSize });
    const rows = await run(rowsOf, { ids: items.map(({ id }) => id), asOf });
    return { items: rows.map(withItsSource).sort(byName), ...rest };
  });
}

function detail(tieline: Services, { params, query }: Call<typeof getOrganization>) {
  const { asOf = tieline.today() } = query;
  return tieline.graph.read(async (run) => {
    const id = await keptFor(run, params.organizationId);
    const [row] = await run(rowsOf, { ids: [id], asOf });
    if (!row)
      throw notFound(`No organization has the id ${id}; search for its name at /api/organizations?q=.`);
    const jurisdictions = await run(jurisdictionsOf, { id });
    const fills = await run(fillsOf, { id });
    return {
      ...withItsSource(row),
      asOf,
      offices: (await run(officesOf, { id })).sort(byName),
      counties: named(tieline, await run(countiesOf, { id })),
      jurisdictions: jurisdictions.map(withItsSource).sort((x, y) => byCodePoint(x.districtId, y.districtId)),
      fills: fills
        .map(withItsSource)
        .sort((x, y) => byCodePoint(`${x.districtId} ${x.role}`, `${y.districtId} ${y.role}`)),
      evidence: onceEach((await run(evidenceOf, { id })).map(withItsSource)),
    };
  });
}

/** The id of an organization, or of the one into which it was merged, however often that happened. */
async function keptFor(run: Run, asked: string): Promise<string> {
  const seen = new Set<string>();
  for (let id = asked; ; ) {
    const [stayer] = await run(mergedInto, { id });
    if (!stayer || seen.has(stayer.id)) return id;
    seen.add(id);
    id = stayer.id;
  }
}

/** What reference data said of a source goes with the source that people changed. */
const withItsSource = <Row extends Parameters<typeof sourceOf>[0]>(row: Row): Row => ({
  ...row,
  ...sourceOf(row),
});

/** Counties with their names, in the order of their codes. */
function named({ files }: Services, rows: readonly RowOf<typeof countiesOf>[]) {
  const places = new Map(files.counties.map((place) => [place.fips, place]));
  return rows
    .map((row) => {
      const { county = row.fips, state = '' } = places.get(row.fips) ?? {};
      return { ...row, county, state };
    })
    .sort((x, y) => byCodePoint(x.fips, y.fips));
}

type EvidenceRow = z.output<typeof evidenceOf.row>;

/** Each piece once, with all districts in which it is seen; core when the organization is a core member in any of its roles. */
function onceEach(rows: readonly EvidenceRow[]) {
  const pieces = new Map<string, Omit<EvidenceRow, 'districtId'> & { districtIds: string[] }>();
  for (const { districtId, ...row } of rows) {
    const piece = pieces.get(row.id) ?? { ...row, districtIds: [] };
    if (!piece.districtIds.includes(districtId)) piece.districtIds.push(districtId);
    pieces.set(row.id, { ...piece, core: piece.core || row.core });
  }
  for (const { districtIds } of pieces.values()) districtIds.sort(byCodePoint);
  return [...pieces.values()].sort((x, y) => byCodePoint(x.id, y.id));
}
