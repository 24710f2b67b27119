import type { z } from 'zod';
import { sourceOf } from '../../../../core/facts/public-record.ts';
import { distinct } from '../../../../core/order.ts';
import { can } from '../../../../core/powers.ts';
import type { Viewer } from '../../../access/viewer.ts';
import { readViewed } from '../../../contacts/viewed.ts';
import type { Run } from '../../../graph/graph.ts';
import { notFound } from '../../../http/errors.ts';
import type { Services } from '../../../services.ts';
import { readQueries } from '../../../store/fact-queries.ts';
import { resolveMerged } from '../resolve-merged.ts';
import type { getOrganizationProfile } from './contract.ts';
import { describeIn, organizationsIn } from './describe.ts';
import { placesOf, withNeighbors } from './districts.ts';

type Answer = z.input<typeof getOrganizationProfile.response>;
type Place = Answer['districts'][number];

interface ProfileQuery {
  readonly organizationId: string;
  readonly district: string | undefined;
  readonly asOf: string;
}

/**
 * Returns the profile of an organization, as a viewer may read it.
 * @throws AppError 404, the same whether it does not exist or the viewer may not read it.
 */
export function profileOf(tieline: Services, viewer: Viewer, query: ProfileQuery): Promise<Answer> {
  return tieline.graph.read(async (run) => {
    const organizationId = await resolveMerged(run, query.organizationId);
    const { asOf } = query;
    const [row] = await run(readQueries.organizations, { ids: [organizationId] });
    const places = row ? await placesOf(run, tieline, viewer, { organizationId, asOf }) : [];
    // Viewers who may read all districts may also read organizations that no district names.
    if (!row || row.withdrawn || (places.length === 0 && !can(viewer, 'read districts')))
      throw notFound(
        `No organization that you may read has the id ${query.organizationId}. Find organizations on the page of their district.`,
      );
    const chosen = chosenOf(places, viewer, query.district);
    const shown = chosen
      ? await shownIn(run, tieline, viewer, { ...query, organizationId, district: chosen.districtId })
      : null;
    const { id, name, shortName, aliases, sector, level, city, state, url, parentId, source, sourceKind } =
      row;
    const names = await namesOf(
      run,
      distinct([id, ...(parentId ? [parentId] : []), ...(shown ? organizationsIn(shown) : [])]),
    );
    return {
      ...{
        id,
        name,
        shortName,
        aliases,
        sector,
        level,
        city,
        state,
        url,
        parent: parentId,
        source,
        sourceKind,
      },
      ...sourceOf(row),
      parentName: parentId && (names[parentId] ?? null),
      asOf,
      districts: withNeighbors(tieline.files, places, chosen?.districtId ?? ''),
      ...{ shown, names },
    };
  });
}

/** Returns the requested district, or else one that the viewer edits, or else the first. */
const chosenOf = (
  places: readonly Place[],
  viewer: Viewer,
  requested: string | undefined,
): Place | undefined =>
  places.find(({ districtId }) => districtId === requested) ??
  places.find(({ districtId }) => can(viewer, 'edit facts', { districtId })) ??
  places[0];

async function shownIn(
  run: Run,
  tieline: Services,
  viewer: Viewer,
  { organizationId, district, asOf }: ProfileQuery & { district: string },
) {
  const assessed = await tieline.assessments.district(district, asOf);
  return (
    assessed && describeIn(assessed, await readViewed(tieline.graph, run, viewer, district), organizationId)
  );
}

const namesOf = async (run: Run, ids: string[]): Promise<Answer['names']> =>
  Object.fromEntries((await run(readQueries.organizations, { ids })).map(({ id, name }) => [id, name]));
