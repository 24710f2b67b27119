import { isTodaySomewhere } from '../../core/days.ts';
import { groupBy } from '../../core/group-by.ts';
import { SECTORS } from '../../core/model/kinds.ts';
import type { Response } from '../../core/words/response.ts';
import type { RowOf } from '../graph/query.ts';
import type { Services } from '../services.ts';
import { modelSector } from '../store/sector.ts';
import { responsesIn } from './queries.ts';

type Row = RowOf<typeof responsesIn>;

/** Organizations on no side of the gap model, as the measures have them. */
const NO_SECTOR = 'other';
export const sectorOf = (sector: string | null): string => modelSector(sector) ?? NO_SECTOR;

/** The response of organizations that were asked by link in districts until the end of a day; one whose link was revoked was not asked. */
export async function responseIn(
  { graph, today }: Pick<Services, 'graph' | 'today'>,
  districtIds: readonly string[],
  asOf: string,
): Promise<Response> {
  const rows = await graph.read((run) => run(responsesIn, { districtIds: [...districtIds] }));
  // Moments are in UTC, and today is the day where someone is: of today is whatever there is.
  const isNow = isTodaySomewhere(asOf, today());
  const asked = rows.filter(({ askedAt }) => isNow || askedAt.slice(0, 10) <= asOf);
  const inSector = groupBy(asked, ({ sector }) => sectorOf(sector));
  const sectors = [...SECTORS, NO_SECTOR].map((sector) => ({ sector, ...countsOf(inSector(sector)) }));
  return { ...countsOf(asked), sectors: sectors.filter((one) => one.asked > 0) };
}

/** An organization counts once in each district, however often it was asked there. */
function countsOf(rows: readonly Row[]) {
  const organizations = (some: readonly Row[]): number =>
    new Set(some.map(({ districtId, organizationId }) => `${districtId} ${organizationId}`)).size;
  return {
    asked: organizations(rows),
    opened: organizations(rows.filter(({ openedAt, answers }) => openedAt !== null || answers > 0)),
    responded: organizations(rows.filter(({ answers }) => answers > 0)),
  };
}

/** All that a response says, as a part of the version of an answer. */
export const versionOfResponse = (response: Response): string => JSON.stringify(response);
