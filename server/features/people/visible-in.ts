import { distinct } from '../../../core/order.ts';
import { can, canForSome } from '../../../core/powers.ts';
import type { Viewer } from '../../access/viewer.ts';
import { readViewed, type Viewed } from '../../contacts/viewed.ts';
import type { Graph, Run } from '../../graph/graph.ts';
import { readDistrictsNaming } from '../../store/districts-of-organizations.ts';
import { districtsNaming, readQueries } from '../../store/fact-queries.ts';

export interface ViewedDistrict {
  readonly districtId: string;
  readonly viewed: Viewed;
}

/**
 * Returns the districts in which a person is on record and the viewer may see the name; empty for a person who does not
 * exist.
 */
export async function visibleIn(
  graph: Graph,
  run: Run,
  viewer: Viewer,
  personId: string,
): Promise<ViewedDistrict[]> {
  const naming = (await districtsOf(run, personId)).filter(
    (districtId) =>
      can(viewer, 'read districts', { districtId }) && canForSome(viewer, 'see people', districtId),
  );
  const found: ViewedDistrict[] = [];
  for (const districtId of naming) {
    const viewed = await readViewed(graph, run, viewer, districtId);
    if (viewed.facts.people.some(({ id }) => id === personId) && viewed.maySee(personId))
      found.push({ districtId, viewed });
  }
  return found;
}

/** Returns where the person holds a role or maintains evidence, and where anything names an employer. */
async function districtsOf(run: Run, personId: string): Promise<string[]> {
  const sought = { ids: [personId], without: [] };
  const [held, maintained, jobs] = await Promise.all([
    run(districtsNaming.holders, sought),
    run(districtsNaming.maintainers, sought),
    run(readQueries.employment, { ids: [personId] }),
  ]);
  const employers = distinct(
    jobs.filter(({ withdrawn }) => !withdrawn).map(({ organizationId }) => organizationId),
  );
  const naming = await readDistrictsNaming(run, employers);
  return distinct([
    ...[...held, ...maintained].map(({ districtId }) => districtId),
    ...employers.flatMap(naming),
  ]);
}
