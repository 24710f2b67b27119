import { earliest, holds, newest } from '../days.ts';
import { groupBy } from '../group-by.ts';
import type { RoleState } from '../model/assessment.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { distinct } from '../order.ts';
import { lastTrained, type TrainingRow } from './trainings.ts';

/** What is known about a district besides its trainings. */
export interface TrainedDistrict {
  readonly asOf: string;
  readonly officeId: string;
  /** Trainings that have begun by the day. */
  readonly trainings: readonly TrainingRow[];
  /** Applicable roles, with the organizations that fill each on the day. */
  readonly roles: readonly { role: string; state: RoleState; organizations: readonly string[] }[];
  readonly snapshot: Pick<Snapshot, 'holders' | 'employment'>;
}

interface Trained {
  readonly organizationId: string;
  readonly lastTrained: string | null;
}
export interface TrainedRole {
  readonly role: string;
  readonly state: RoleState;
  /** Not null if one of the organizations was trained in the role. */
  readonly lastTrained: string | null;
  readonly organizations: readonly Trained[];
}

/**
 * Returns when the organizations that fill each role today were last trained in it. Trainings of former
 * partners don't count.
 */
export const rolesTrained = ({ roles, trainings, asOf, officeId }: TrainedDistrict): TrainedRole[] =>
  roles.map(({ role, state, organizations }) => {
    const trained = organizations.map((organizationId) => ({
      organizationId,
      lastTrained: lastTrained(trainings, organizationId, asOf, { role, officeId }),
    }));
    return {
      role,
      state,
      organizations: trained,
      lastTrained: newest(trained.map((one) => one.lastTrained)),
    };
  });

export interface TrainedOrganization extends Trained {
  /** The roles it fills. */
  readonly roles: readonly string[];
  /** People on record who have joined, and left, since it was last trained; 0 if it never was. */
  readonly came: number;
  readonly left: number;
}

/**
 * Returns every organization that fills a role, with who joined and left since it was last trained in any role.
 */
export function organizationsTrained(district: TrainedDistrict): TrainedOrganization[] {
  const { roles, trainings, asOf, officeId } = district;
  return distinct(roles.flatMap(({ organizations }) => organizations)).map((organizationId) => {
    const last = lastTrained(trainings, organizationId, asOf, { officeId });
    const filled = roles.filter(({ organizations }) => organizations.includes(organizationId));
    const turnover = last === null ? { came: 0, left: 0 } : turnoverSince(district, organizationId, last);
    return { organizationId, lastTrained: last, roles: filled.map(({ role }) => role), ...turnover };
  });
}

/**
 * Counts who joined an organization since a date and who left: by jobs, or by roles held for it if a person has
 * no job on record there. A person whose start is unknown is not counted as joined.
 */
function turnoverSince(
  { snapshot: { employment, holders }, asOf }: TrainedDistrict,
  organizationId: string,
  day: string,
): { came: number; left: number } {
  const jobsOf = groupBy(
    employment.filter(({ org }) => org === organizationId),
    ({ person }) => person,
  );
  const heldBy = groupBy(
    holders.filter(({ org }) => org === organizationId),
    ({ person }) => person,
  );
  const people = distinct(
    [...employment, ...holders].filter(({ org }) => org === organizationId).map(({ person }) => person),
  );
  const times = people.map((person) => {
    const jobs = jobsOf(person);
    const periods = jobs.length > 0 ? jobs : heldBy(person);
    const isHere = periods.some((period) => holds(period, asOf));
    const first = periods.some(({ since }) => since === null)
      ? null
      : earliest(periods.map(({ since }) => since));
    return { first, left: isHere ? null : newest(periods.map(({ until }) => until)), isHere };
  });
  return {
    came: times.filter(({ first, isHere }) => isHere && first !== null && first > day).length,
    left: times.filter(
      ({ first, left }) => left !== null && left > day && left <= asOf && (first ?? '') <= day,
    ).length,
  };
}

export interface TrainedCounty {
  readonly fips: string;
  /** Organizations that are reported to cover the county, and fill a role. */
  readonly organizations: readonly string[];
  readonly lastTrained: string | null;
}

/**
 * Returns when those who cover each county were last trained. An organization covers the counties on record for
 * it, or otherwise the whole district; the two are kept apart.
 */
export function countiesTrained(
  trained: readonly TrainedOrganization[],
  counties: readonly string[],
  coverage: readonly { organizationId: string; fips: string }[],
): { counties: TrainedCounty[]; wholeDistrict: Omit<TrainedCounty, 'fips'> } {
  const coveredBy = groupBy(coverage, ({ organizationId }) => organizationId);
  const these = (rows: readonly TrainedOrganization[]): Omit<TrainedCounty, 'fips'> => ({
    organizations: rows.map(({ organizationId }) => organizationId),
    lastTrained: newest(rows.map((row) => row.lastTrained)),
  });
  return {
    counties: counties.map((fips) => ({
      fips,
      ...these(trained.filter((row) => coveredBy(row.organizationId).some((one) => one.fips === fips))),
    })),
    wholeDistrict: these(trained.filter((row) => coveredBy(row.organizationId).length === 0)),
  };
}
