import { isTodaySomewhere } from '../../core/days.ts';
import { groupBy } from '../../core/group-by.ts';
import { SECTORS } from '../../core/model/kinds.ts';
import type { Response } from '../../core/words/response.ts';
import type { RowOf } from '../graph/query.ts';
import type { Services } from '../services.ts';
import { modelSector } from '../store/sector.ts';
import { responsesIn } from './queries.ts';

type Row = RowOf<typeof responsesIn>;

/** Sector of organizations outside the gap model's sectors, named as in the measures. */
const NO_SECTOR = 'other';
export const sectorOf = (sector: string | null): string => modelSector(sector) ?? NO_SECTOR;

/** Counts the responses of organizations asked by link by the end of a day. Revoked links do not count. */
export async function responseIn(
  { graph, today }: Pick<Services, 'graph' | 'today'>,
  districtIds: readonly string[],
  asOf: string,
): Promise<Response> {
  const rows = await graph.read((run) => run(responsesIn, { districtIds: [...districtIds] }));
  // Timestamps are in UTC but `asOf` is a local day, so for today everything on record counts.
  const isNow = isTodaySomewhere(asOf, today());
  const asked = rows.filter(({ askedAt }) => isNow || askedAt.slice(0, 10) <= asOf);
  const inSector = groupBy(asked, ({ sector }) => sectorOf(sector));
  const sectors = [...SECTORS, NO_SECTOR].map((sector) => ({ sector, ...countsOf(inSector(sector)) }));
  return { ...countsOf(asked), sectors: sectors.filter((one) => one.asked > 0) };
}

/** Counts an organization once per district, however often it was asked there. */
function countsOf(rows: readonly Row[]) {
  const organizations = (some: readonly Row[]): number =>
    new Set(some.map(({ districtId, organizationId }) => `${districtId} ${organizationId}`)).size;
  return {
    asked: organizations(rows),
    opened: organizations(rows.filter(({ openedAt, answers }) => openedAt !== null || answers > 0)),
    responded: organizations(rows.filter(({ answers }) => answers > 0)),
  };
}

/** The response as a part of an ETag. */
export const versionOfResponse = (response: Response): string => JSON.stringify(response);
