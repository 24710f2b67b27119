import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { sourceOf } from '../../../core/facts/public-record.ts';
import { byCodePoint, byName } from '../../../core/order.ts';
import type { Revision } from '../../assessments/assessments.ts';
import type { RowOf } from '../../graph/query.ts';
import { notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { pageOf } from '../../http/paging.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { getOrganization, listOrganizations } from './contract.ts';
import { districtsOn, filterNames, type Listed, listedByIds, readListed } from './listed.ts';
import { getOrganizationProfile } from './profile/contract.ts';
import { personsNamedIn } from './profile/describe.ts';
import { profileOf } from './profile/profile.ts';
import { countiesOf, evidenceOf, filling, fillsOf, jurisdictionsOf, officesOf } from './queries.ts';
import { resolveMerged } from './resolve-merged.ts';

export function organizationRoutes(app: FastifyInstance, tieline: Services): void {
  const { nation: version, nationSeen } = versionsOf(tieline);
  const listed = nationSeen();
  mount(app, listOrganizations, {
    preserialized: true,
    version: listed.version,
    answer: async (call) => list(tieline, call, await listed.seenBy(call.request)),
  });
  mount(app, getOrganization, { version, answer: (call) => detail(tieline, call) });
  mount(app, getOrganizationProfile, {
    version,
    namesPeople: true,
    answer: async ({ params: { organizationId }, query, viewer, reply }) => {
      const { asOf = tieline.today(), district } = query;
      const profile = await profileOf(tieline, viewer, { organizationId, district, asOf });
      const { shown } = profile;
      const { personIds, isNaming } = shown ? personsNamedIn(shown) : { personIds: [], isNaming: false };
      if (shown && isNaming)
        app.accesses.read(viewer, shown.districtId, { what: 'profile of an organization', personIds }, reply);
      return profile;
    },
  });
}

async function list(
  tieline: Services,
  { query }: Call<typeof listOrganizations>,
  seen: readonly Revision[] | undefined,
) {
  const { q = '', asOf = tieline.today(), page, pageSize, ...filters } = query;
  const fills = await fillingOf(tieline, filters, asOf);
  const names = await tieline.organizationNames(seen);
  const sought = filterNames(names, { q, ...filters });
  const found = fills ? sought.filter(({ id }) => fills.has(id)) : sought;
  const { items, ...rest } = pageOf(found, { page, pageSize });
  const ids = items.map(({ id }) => id);
  const rows = await listedByIds(tieline.graph, names, ids);
  return { items: rows.map((row) => toRow(row, asOf)).sort(byName), ...rest };
}

type Filters = Pick<Call<typeof listOrganizations>['query'], 'district' | 'role'>;

/** Returns the organizations that match the role filters; null if neither filter is set. */
async function fillingOf(
  { graph, files }: Services,
  { district, role }: Filters,
  asOf: string,
): Promise<ReadonlySet<string> | null> {
  if (!district && !role) return null;
  const districtIds = district ? [district] : files.districts.map(({ id }) => id);
  const found = await graph.read((run) => run(filling, { districtIds, role: role ?? null, asOf }));
  return new Set(found.map(({ id }) => id));
}

function detail(tieline: Services, { params, query }: Call<typeof getOrganization>) {
  const { asOf = tieline.today() } = query;
  return tieline.graph.read(async (run) => {
    const id = await resolveMerged(run, params.organizationId);
    const [[row], jurisdictions, fills, offices, counties, evidence] = await Promise.all([
      readListed(run, [id]),
      run(jurisdictionsOf, { id }),
      run(fillsOf, { id }),
      run(officesOf, { id }),
      run(countiesOf, { id }),
      run(evidenceOf, { id }),
    ]);
    if (!row)
      throw notFound(`No organization has the id ${id}; search for its name at /api/organizations?q=.`);
    return {
      ...toRow(row, asOf),
      asOf,
      offices: offices.sort(byName),
      counties: named(tieline, counties),
      jurisdictions: jurisdictions.map(withItsSource).sort((x, y) => byCodePoint(x.districtId, y.districtId)),
      fills: fills
        .map(withItsSource)
        .sort((x, y) => byCodePoint(`${x.districtId} ${x.role}`, `${y.districtId} ${y.role}`)),
      evidence: onceEach(evidence.map(withItsSource)),
    };
  });
}

/** Replaces what the reference data said about a source if people changed the source. */
const withItsSource = <Row extends Parameters<typeof sourceOf>[0]>(row: Row): Row => ({
  ...row,
  ...sourceOf(row),
});

/** Returns a row of the list. */
const toRow = (listed: Listed, asOf: string) => ({
  ...withItsSource(listed.row),
  districts: districtsOn(listed, asOf),
});

/** Adds the names of counties, and sorts by code. */
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

/**
 * Lists each piece once, with all districts that have it on record. Core if the organization is a core member in any of
 * its roles.
 */
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
