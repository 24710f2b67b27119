import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { holds } from '../../../core/days.ts';
import { type Fall, whatFalls } from '../../../core/network/what-falls.ts';
import type { Removal } from '../../../core/network/without.ts';
import { distinct } from '../../../core/order.ts';
import { mayCall } from '../../access/rules.ts';
import type { Viewer } from '../../access/viewer.ts';
import { districtOn } from '../../assessments/asked-district.ts';
import type { AssessedDistrict } from '../../assessments/assessments.ts';
import { readViewed, type Viewed } from '../../contacts/viewed.ts';
import { badField, notFound } from '../../http/errors.ts';
import { type Call, mount } from '../../http/mount.ts';
import { versionsOf } from '../../http/versions.ts';
import type { Services } from '../../services.ts';
import { readDistrictsOf } from '../../store/elsewhere.ts';
import { getWithout } from './contract.ts';
import { coverageOf, describeFall, gapsOpening } from './describe-fall.ts';

type Answer = z.input<typeof getWithout.response>;

export function withoutRoutes(app: FastifyInstance, tieline: Services): void {
  mount(app, getWithout, {
    // Depends on the revisions of all districts, because an office may serve several.
    version: versionsOf(tieline).nation,
    namesPeople: true,
    answer: async ({ params: { districtId }, query, viewer, reply }) => {
      const removal = removalOf(query);
      const asOf = query.asOf ?? tieline.today();
      const { assessed } = await districtOn(tieline, districtId, { asOf });
      const viewed = await tieline.graph.read((run) => readViewed(tieline.graph, run, viewer, districtId));
      const away = awayOf(assessed, viewed, removal);
      const described = describeFall(assessed, viewed, away, fallIn(assessed, removal));
      const colleagues = described.pairs.flatMap(({ colleague }) => colleague?.id ?? []);
      const personIds = distinct([...(away.kind === 'person' ? [away.id] : []), ...colleagues]);
      if (personIds.length > 0)
        app.accesses.read(viewer, districtId, { what: 'what falls if someone leaves', personIds }, reply);
      return { ...described, elsewhere: await elsewhere(tieline, viewer, assessed, removal) };
    },
  });
}

const fallIn = ({ reading, model, assessment }: AssessedDistrict, removal: Removal): Fall =>
  whatFalls(reading.snapshot, model, removal, reading.asOf, assessment);

const KINDS = ['person', 'organization', 'evidence'] as const;

/** @throws AppError 400 unless exactly one is named. */
function removalOf(query: Call<typeof getWithout>['query']): Removal {
  const named = KINDS.flatMap((kind): Removal[] => {
    const id = query[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
  const [removal, ...more] = named;
  if (!removal || more.length > 0)
    throw badField('person', 'or organization or evidence is required, and only one of them');
  return removal;
}

/** @throws AppError 404, the same whether it does not exist or the viewer may not see it. */
function awayOf(
  { reading }: AssessedDistrict,
  { facts, maySee }: Viewed,
  { kind, id }: Removal,
): Answer['away'] {
  const rows = {
    person: facts.people.filter((row) => maySee(row.id)),
    organization: reading.organizations,
    evidence: reading.evidence,
  }[kind];
  const row = rows.find((one) => one.id === id);
  if (!row) throw notFound(`No ${kind} of this district that you may see has the id ${id}.`);
  const jobs = facts.employment.filter((job) => job.personId === id && holds(job, reading.asOf));
  const placeIds = new Set(kind === 'person' ? jobs.map(({ organizationId }) => organizationId) : []);
  const organizations = facts.organizations.filter((one) => placeIds.has(one.id));
  return { kind, id, name: row.name, organizations: organizations.map(({ id, name }) => ({ id, name })) };
}

/** Returns the same for an organization in each other district where it fills a role, one after another. */
async function elsewhere(
  { graph, assessments, files }: Services,
  viewer: Viewer,
  { reading }: AssessedDistrict,
  removal: Removal,
): Promise<Answer['elsewhere']> {
  if (removal.kind !== 'organization') return [];
  const serves = await graph.read((run) => readDistrictsOf(run, [removal.id], reading.asOf));
  const others = distinct(serves(removal.id)).filter(
    (id) => id !== reading.districtId && mayCall('district', viewer, id),
  );
  const found: Answer['elsewhere'] = [];
  for (const districtId of others) {
    const assessed = await assessments.district(districtId, reading.asOf);
    if (!assessed) continue;
    const fall = fallIn(assessed, removal);
    found.push({
      districtId,
      district: files.districts.find(({ id }) => id === districtId)?.abbreviation ?? districtId,
      coverage: coverageOf(fall),
      cut: fall.pairs.filter(({ outcome }) => outcome === 'cut').length,
      gaps: gapsOpening(fall).flatMap(({ items }) => items).length,
    });
  }
  return found;
}
