import { addDays, addMonths, newest } from '../../core/days.ts';
import { NOTICE_DAYS, REMOVED } from '../../core/facts/personal.ts';
import { groupBy } from '../../core/group-by.ts';
import { byCodePoint, distinct, sorted, thenBy } from '../../core/order.ts';
import type { Run } from '../graph/graph.ts';
import type { RowOf } from '../graph/query.ts';
import { districtsNaming } from '../store/fact-queries.ts';
import { changesNaming, postsOfAll, withdrawnPeople } from './queries.ts';

type Post = Pick<RowOf<typeof postsOfAll>, 'isJob' | 'organizationId' | 'until'>;

/** Someone who has left every job and role on record, was withdrawn, or is on the list but has a job or role again. */
export interface Leaver {
  readonly personId: string;
  readonly name: string;
  /** The first day without a job or role; null for someone who has one. */
  readonly leftOn: string | null;
  /** The day from which the person is on the list of people who will be forgotten; null if not on it. */
  readonly listedOn: string | null;
  readonly employers: readonly string[];
  /** For someone who was withdrawn and is named nowhere else: the districts whose history names the person. */
  readonly namedIn: readonly string[];
}

/** Returns the first day after all of a person's jobs and roles; null while one lasts. A role without an end ends with the job. */
function leftOn(posts: readonly Post[]): string | null {
  const jobsAt = groupBy(
    posts.filter(({ isJob }) => isJob),
    ({ organizationId }) => organizationId,
  );
  const endOf = ({ isJob, organizationId, until }: Post): string | null => {
    const jobs = jobsAt(organizationId);
    if (until !== null || isJob || jobs.some((job) => job.until === null)) return until;
    return newest(jobs.map((job) => job.until));
  };
  const ends = posts.map(endOf);
  return ends.includes(null) ? null : newest(ends);
}

/** Returns everyone who has left and is not yet forgotten. */
export async function readLeavers(run: Run): Promise<Leaver[]> {
  const posts = await run(postsOfAll, { removed: REMOVED });
  const postsOf = groupBy(posts, ({ personId }) => personId);
  const left = distinct(posts.map(({ personId }) => personId)).flatMap((personId): Leaver[] => {
    const [first, ...others] = postsOf(personId);
    if (!first) return [];
    const all = [first, ...others];
    const on = leftOn(all);
    const employers = distinct(all.map(({ organizationId }) => organizationId));
    if (on === null && first.listedOn === null) return [];
    return [{ personId, name: first.name, leftOn: on, listedOn: first.listedOn, employers, namedIn: [] }];
  });
  return [...left, ...(await readWithdrawn(run))];
}

/** Who was entered by mistake has left on the day of the last change that says so. */
async function readWithdrawn(run: Run): Promise<Leaver[]> {
  const found: Leaver[] = [];
  for (const person of await run(withdrawnPeople, { removed: REMOVED })) {
    const changes = await run(changesNaming, { personId: person.personId });
    const last = newest(changes.map(({ at }) => at.slice(0, 10)));
    const namedIn = distinct(changes.map(({ districtId }) => districtId));
    if (last !== null) found.push({ ...person, leftOn: last, employers: [], namedIn });
  }
  return found;
}

/**
 * The day from which a person is forgotten: so many years after leaving, and not before the list has said so for a while; null
 * as long as the list need not say so.
 */
export function forgetOn({ leftOn: left, listedOn }: Leaver, years: number, today: string): string | null {
  const due = left === null || years === 0 ? null : addMonths(left, 12 * years);
  if (due === null || due > addDays(today, NOTICE_DAYS)) return null;
  return newest([due, addDays(listedOn ?? today, NOTICE_DAYS)]);
}

/** A person on the list. */
export interface Listed {
  readonly personId: string;
  readonly name: string;
  readonly leftOn: string;
  readonly forgetOn: string;
  /** Where the person is or was known. */
  readonly districtIds: string[];
}

/** Reads who will be forgotten within the days of notice and where they are known, earliest date first. */
export async function readListed(run: Run, years: number, today: string): Promise<Listed[]> {
  const leavers = await readLeavers(run);
  const placesOf = await districtsOf(
    run,
    leavers.map(({ personId }) => personId),
    leavers.flatMap(({ employers }) => employers),
  );
  const listed = leavers.flatMap((leaver): Listed[] => {
    const { personId, name, leftOn: left, employers, namedIn } = leaver;
    const on = forgetOn(leaver, years, today);
    const districtIds = distinct([...namedIn, ...[personId, ...employers].flatMap(placesOf)]);
    return on === null || left === null ? [] : [{ personId, name, leftOn: left, forgetOn: on, districtIds }];
  });
  return sorted(
    listed,
    thenBy(
      (x, y) => byCodePoint(x.forgetOn, y.forgetOn),
      (x, y) => byCodePoint(x.personId, y.personId),
    ),
  );
}

/**
 * Returns a function that gives, by the id of a person, the districts that name the person; by that of an organization, those
 * where it fills a role.
 */
export async function districtsOf(
  run: Run,
  people: readonly string[],
  employers: readonly string[],
): Promise<(id: string) => string[]> {
  const sought = { ids: [...people], without: [] };
  const found = [
    ...(await run(districtsNaming.holders, sought)),
    ...(await run(districtsNaming.maintainers, sought)),
    ...(await run(districtsNaming.fills, { ids: distinct(employers), without: [] })),
  ];
  const placesOf = groupBy(found, ({ id }) => id);
  return (id) => placesOf(id).map(({ districtId }) => districtId);
}
