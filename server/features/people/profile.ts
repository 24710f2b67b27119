import type { z } from 'zod';
import { distinct, newestFirst } from '../../../core/order.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Run } from '../../graph/graph.ts';
import { notFound } from '../../http/errors.ts';
import type { Services } from '../../services.ts';
import { readQueries } from '../../store/fact-queries.ts';
import type { getPersonProfile } from './contract.ts';
import { describePersonIn } from './describe.ts';
import { type ViewedDistrict, visibleIn } from './visible-in.ts';

type Answer = z.input<typeof getPersonProfile.response>;
type Shown = Answer['districts'][number];

/**
 * Returns the profile of a person.
 * @throws AppError 404, the same whether the person does not exist or the viewer may not see the name.
 */
export function personProfile(
  tieline: Services,
  viewer: Viewer,
  { personId, asOf }: { personId: string; asOf: string },
): Promise<Answer> {
  return tieline.graph.read(async (run) => {
    const seen = await visibleIn(tieline.graph, run, viewer, personId);
    const [first] = seen;
    const person = first?.viewed.facts.people.find(({ id }) => id === personId);
    if (!person)
      throw notFound(
        `No person whose name you may see has the id ${personId}. Find people on the page of their organization or district.`,
      );
    const districts = await Promise.all(seen.map((one) => shownIn(tieline, one, personId, asOf)));
    const shown = districts.flatMap((district) => district ?? []);
    const jobs = jobsOf(seen, personId);
    const { name, email, phone } = person;
    const names = await namesIn(run, jobs, shown);
    return { personId, name, email, phone, asOf, jobs, districts: shown, names };
  });
}

async function shownIn(
  { files, assessments }: Services,
  { districtId, viewed }: ViewedDistrict,
  personId: string,
  asOf: string,
): Promise<Shown | null> {
  const assessed = await assessments.district(districtId, asOf);
  const district = files.districts.find(({ id }) => id === districtId);
  if (!assessed || !district) return null;
  const { name, abbreviation } = district;
  return { name, abbreviation, ...describePersonIn(assessed, viewed, personId) };
}

/** Returns the jobs that the viewer may see in any of the districts, newest first. */
function jobsOf(seen: readonly ViewedDistrict[], personId: string): Answer['jobs'] {
  const rows = seen.flatMap(({ viewed: { facts, maySee } }) =>
    facts.employment.filter((row) => row.personId === personId && maySee(personId, row.organizationId)),
  );
  const once = new Map(rows.map((row) => [row.id, row]));
  return newestFirst([...once.values()]).map(({ id, organizationId, title, since, until }) => ({
    ...{ id, organizationId, title, since, until },
  }));
}

async function namesIn(
  run: Run,
  jobs: Answer['jobs'],
  districts: readonly Shown[],
): Promise<Answer['names']> {
  const parts = districts.flatMap(({ maintains, signed }) => [...maintains, ...signed]);
  const named = [
    ...[...jobs, ...parts, ...districts.flatMap(({ roles }) => roles)],
    ...[
      ...districts.flatMap(({ acquaintances }) => acquaintances),
      ...parts.flatMap(({ evidence }) => evidence.parties),
    ],
  ];
  const ids = distinct(named.flatMap(({ organizationId }) => organizationId ?? []));
  const rows = await run(readQueries.organizations, { ids });
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
