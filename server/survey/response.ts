import { isTodaySomewhere } from '../../core/days.ts';
import type { Response } from '../../core/words/response.ts';
import type { Services } from '../services.ts';
import { responsesIn } from './queries.ts';

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
  const organizations = (some: typeof rows): number =>
    new Set(some.map(({ districtId, organizationId }) => `${districtId} ${organizationId}`)).size;
  return {
    asked: organizations(asked),
    responded: organizations(asked.filter(({ answers }) => answers > 0)),
  };
}
